package com.example;

import io.dynamodel.annotations.DynamoDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

@DynamoDocument
public record Place(
    String street, @Nullable String zip, List<@Nullable Integer> numbers, @Nullable Place next) {}
