package io.dynamodel.it.docs;

import io.dynamodel.annotations.DynamoDocument;

@DynamoDocument
public record Address(String city, String street) {}
