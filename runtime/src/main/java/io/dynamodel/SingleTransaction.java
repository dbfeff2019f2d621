package io.dynamodel;

import io.dynamodel.internal.batch.Batching;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.internal.write.WrittenRecords;
import org.jspecify.annotations.Nullable;

/** All operations go into one transaction. */
final class SingleTransaction implements TransactWrite.Sink {
  private final Transaction transaction;
  private @Nullable String token;

  SingleTransaction(Connection connection) {
    this.transaction = new Transaction(connection);
  }

  @Override
  public void add(TableTarget<?> table, ItemWrite<?> write) {
    transaction.add(write, table);
  }

  @Override
  public void token(String given) {
    token = given;
  }

  Work<WriteResults> commit(Batching batching) {
    return transaction
        .decide(batching)
        .then(decided -> decided.commit(token))
        .map(done -> WrittenRecords.of(done.size(), done));
  }
}
