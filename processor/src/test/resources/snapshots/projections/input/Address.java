package projections;

import io.dynamodel.annotations.DynamoDocument;

/** Where somebody lives. */
@DynamoDocument
public record Address(String city, String street) {}
