package com.example;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

@DynamoModel(table = "orders")
public record Order(@PartitionKey String id, Address address) {}
