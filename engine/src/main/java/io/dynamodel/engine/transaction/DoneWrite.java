package io.dynamodel.engine.transaction;

import io.dynamodel.engine.request.ItemWrite;
import io.dynamodel.engine.table.Change;
import io.dynamodel.engine.table.ConsumedCapacity;
import io.dynamodel.engine.table.ItemCollection;
import io.dynamodel.engine.table.TableDefinition;
import io.dynamodel.engine.table.WriteCapacity;
import io.dynamodel.engine.wire.Json;
import org.jspecify.annotations.Nullable;

/**
 * The costs of one write that was done. It is kept for a while, and so holds no items.
 *
 * @param writing what it took
 * @param reading what it takes if the transaction is sent again: the item is read
 * @param collection the metrics of the item's collection, null if it has none or was not written
 */
record DoneWrite(ConsumedCapacity writing, ConsumedCapacity reading, @Nullable Json collection) {

  static DoneWrite of(TableDefinition table, ItemWrite write, Change change) {
    return new DoneWrite(
        WriteCapacity.of(table, change),
        ConsumedCapacity.toRead(table.name(), change.size(), true),
        write instanceof ItemWrite.Check ? null : ItemCollection.metrics(table, write.keyed()));
  }

  String table() {
    return writing.table();
  }
}
