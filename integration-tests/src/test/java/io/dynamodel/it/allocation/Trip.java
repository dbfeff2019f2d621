package io.dynamodel.it.allocation;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;

/** An item whose keys are made of parts. */
@DynamoModel(table = "trips")
@PartitionKey(attribute = "PK", template = "CUSTOMER#{customer}")
@SortKey(attribute = "SK", template = "TRIP#{day}#{number}")
public record Trip(String customer, String day, String number, String from, String to, int km) {
  static final Trip ONE = new Trip("customer-42", "2026-11-27", "0017", "Prague", "Brno", 205);
}
