package io.dynamodel.it.answers;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.util.List;

/** A note in a book. */
@DynamoModel(table = "notes", async = true)
record Note(@PartitionKey String book, @SortKey int page, String text, List<String> tags) {
  static Note of(int page) {
    return new Note("b", page, "\"\u00e9\u20ac\ud83d\ude00\\\n\"", List.of("x", ""));
  }
}
