package com.example.shop.model;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;

@DynamoModel(table = "orders")
@GlobalIndex(name = "status-index", partition = "status")
public record Order(@PartitionKey String id, String status, Address address) {}
