package hostile;

import io.dynamodel.annotations.DynamoDocument;

/** Hides the type that everybody thinks of. */
@DynamoDocument
public record Key(int size) {}
