package documents;

import io.dynamodel.annotations.DynamoDocument;

@DynamoDocument
public record Nothing() {}
