package io.dynamodel.it.simulation;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.Map;

@DynamoModel(table = "purses", async = true)
record Purse(@PartitionKey String id, long cents, Map<String, Integer> marks) {
  static Purse of(String id) {
    return new Purse(id, 0, Map.of());
  }
}
