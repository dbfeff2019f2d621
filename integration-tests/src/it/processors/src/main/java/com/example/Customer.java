package com.example;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

/** A model with a component whose type is generated while it compiles. */
@DynamoModel(table = "customers")
public record Customer(
    @PartitionKey String name, @ConvertWith(AddressText.class) AddressRecord address) {}
