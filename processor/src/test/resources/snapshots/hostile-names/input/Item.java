package hostile;

import io.dynamodel.annotations.DynamoDocument;

/** A document whose components are called as things in generated code are. */
@DynamoDocument
public record Item(int path, int element, int exists, int M, int item) {}
