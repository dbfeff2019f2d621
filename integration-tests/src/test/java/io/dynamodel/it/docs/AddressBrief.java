package io.dynamodel.it.docs;

import io.dynamodel.annotations.DynamoProjection;

@DynamoProjection(of = Address.class)
public record AddressBrief(String city) {}
