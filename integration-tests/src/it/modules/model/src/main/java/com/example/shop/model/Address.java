package com.example.shop.model;

import io.dynamodel.annotations.DynamoDocument;

@DynamoDocument
public record Address(String street, String town) {}
