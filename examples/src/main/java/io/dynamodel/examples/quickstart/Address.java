package io.dynamodel.examples.quickstart;

import io.dynamodel.annotations.DynamoDocument;

@DynamoDocument
record Address(String city, String street) {}
