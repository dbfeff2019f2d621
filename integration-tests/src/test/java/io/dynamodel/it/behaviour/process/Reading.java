package io.dynamodel.it.behaviour.process;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.util.List;

/** A record that is small beside its item: all have the same notes. */
@DynamoModel(table = "readings", async = true)
record Reading(@PartitionKey String device, @SortKey long at, List<String> notes) {
  private static final List<String> NOTES =
      List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p");

  static Reading number(long number) {
    return new Reading("d", number, NOTES);
  }
}
