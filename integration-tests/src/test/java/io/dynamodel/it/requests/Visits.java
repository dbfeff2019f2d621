package io.dynamodel.it.requests;

import io.dynamodel.annotations.Counter;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

/** A page and how often it was seen. */
@DynamoModel(table = "visits")
record Visits(@PartitionKey String page, String title, @Counter long count) {}
