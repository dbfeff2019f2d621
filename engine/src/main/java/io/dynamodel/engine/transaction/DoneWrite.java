package io.dynamodel.engine.transaction;

import io.dynamodel.engine.request.ItemWrite;
import io.dynamodel.engine.table.Change;
import io.dynamodel.engine.table.ConsumedCapacity;
import io.dynamodel.engine.table.ItemCollection;
import io.dynamodel.engine.table.TableDefinition;
import io.dynamodel.engine.table.WriteCapacity;
import io.dynamodel.engine.wire.Json;
import org.jspecify.annotations.Nullable;

/** One write of a transaction that was done. */
record DoneWrite(TableDefinition table, ItemWrite write, Change change) {

  ConsumedCapacity writing() {
    return WriteCapacity.of(table, change);
  }

  /** What it takes if the transaction is sent again: the item is read. */
  ConsumedCapacity reading() {
    return ConsumedCapacity.toRead(table.name(), change.size(), true);
  }

  /** The metrics of the item's collection, null if it has none or was not written. */
  @Nullable Json collection() {
    return write instanceof ItemWrite.Check ? null : ItemCollection.metrics(table, write.keyed());
  }
}
