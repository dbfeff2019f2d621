package partialindexes;

import io.dynamodel.annotations.DynamoDocument;

@DynamoDocument
public record Address(String city, String street) {}
