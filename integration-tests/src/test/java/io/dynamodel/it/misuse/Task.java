package io.dynamodel.it.misuse;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import org.jspecify.annotations.Nullable;

/** Has the kinds of attributes that the tour has not. */
@DynamoModel(table = "tasks")
public record Task(
    @PartitionKey String owner,
    @SortKey Kind kind,
    boolean done,
    @Nullable Integer effort,
    byte[] hash) {

  /** An order that is not that of the stored names. */
  public enum Kind {
    SMALL,
    BIG
  }
}
