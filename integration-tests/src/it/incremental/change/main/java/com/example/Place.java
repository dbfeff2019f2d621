package com.example;

import io.dynamodel.annotations.DynamoDocument;

@DynamoDocument
public record Place(String city) {}
