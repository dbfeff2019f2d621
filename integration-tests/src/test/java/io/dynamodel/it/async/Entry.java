package io.dynamodel.it.async;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.Version;

/** An entry of an account, with a version. */
@DynamoModel(table = "entries", async = true)
@GlobalIndex(name = "state-index", partition = "state", sort = "number")
@GlobalIndex(name = "note-index", partition = "note", projection = Projection.KEYS_ONLY)
record Entry(
    @PartitionKey String account,
    @SortKey int number,
    String state,
    String note,
    @Version long version) {

  static Entry of(String account, int number) {
    return new Entry(account, number, "OPEN", "n" + number, 0);
  }
}
