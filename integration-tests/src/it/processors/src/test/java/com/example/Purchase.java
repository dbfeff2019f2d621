package com.example;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

/** A model of tests, where record-builder comes before Dynamodel. */
@DynamoModel(table = "purchases")
public record Purchase(@PartitionKey String id, @ConvertWith(ShopText.class) ShopRecord shop) {}
