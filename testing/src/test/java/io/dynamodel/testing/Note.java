package io.dynamodel.testing;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

/** What the tests store. */
@DynamoModel(table = "notes")
record Note(@PartitionKey String id, String text) {

  static Note of(String id) {
    return new Note(id, "");
  }
}
