package com.example;

import io.dynamodel.annotations.DynamoProjection;
import org.jspecify.annotations.Nullable;

@DynamoProjection(of = Account.class)
public record AccountName(String id, @Nullable String city) {}
