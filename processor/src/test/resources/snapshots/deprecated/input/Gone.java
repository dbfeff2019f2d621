package old;

import io.dynamodel.annotations.DynamoDocument;

/** To be removed. */
@Deprecated(forRemoval = true)
@DynamoDocument
public record Gone(int size) {}
