package hidden;

import io.dynamodel.annotations.DynamoDocument;

@DynamoDocument
record Detail(String text) {}
