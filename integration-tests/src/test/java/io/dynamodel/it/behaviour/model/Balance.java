package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Version;

/** Has a version. */
@DynamoModel(table = "balances")
public record Balance(@PartitionKey String account, long cents, @Version long version) {

  public static Balance of(int account) {
    return new Balance("b" + account, account, 0);
  }
}
