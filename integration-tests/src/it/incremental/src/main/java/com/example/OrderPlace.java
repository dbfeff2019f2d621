package com.example;

import io.dynamodel.annotations.DynamoProjection;

@DynamoProjection(of = Order.class)
public record OrderPlace(String id, Address address) {}
