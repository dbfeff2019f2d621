package hostile;

import io.dynamodel.annotations.DynamoDocument;

/** A document whose path has the name of the nested path of another. */
@DynamoDocument
public record OptionalMap(Map map) {}
