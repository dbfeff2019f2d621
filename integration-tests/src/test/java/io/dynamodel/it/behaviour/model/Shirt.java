package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;

/** An enum as sort key: stored text has another order than its constants. */
@DynamoModel(table = "shirts")
public record Shirt(@PartitionKey String design, @SortKey Size size, int stock) {
  /** Of a shirt. */
  public enum Size {
    S,
    M,
    L,
    XL,
    XXL
  }
}
