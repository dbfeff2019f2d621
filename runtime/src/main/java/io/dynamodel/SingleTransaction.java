package io.dynamodel;

import io.dynamodel.internal.batch.Batching;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.internal.write.WrittenRecords;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All operations go into one transaction. */
final class SingleTransaction implements TransactWrite.Sink {
  private final Transaction transaction;
  private @Nullable String token;

  private SingleTransaction(Connection connection) {
    this.transaction = new Transaction(connection);
  }

  /** The transaction of what {@code operations} collects. */
  static Work<WriteResults> of(Dynamo dynamo, Consumer<TransactWrite> operations) {
    SingleTransaction transaction = new SingleTransaction(dynamo.connection());
    TransactWrite.collect(dynamo, transaction, operations);
    return transaction.commit(dynamo.batching());
  }

  @Override
  public void add(TableTarget<?> table, ItemWrite<?> write) {
    transaction.add(write, table);
  }

  @Override
  public void token(String given) {
    token = given;
  }

  private Work<WriteResults> commit(Batching batching) {
    return transaction
        .decide(batching)
        .then(decided -> decided.commit(token))
        .map(done -> WrittenRecords.of(done.size(), done));
  }
}
