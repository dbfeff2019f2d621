package io.dynamodel.internal.batch;

import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.json.SerialItem;
import io.dynamodel.schema.TableSchema;
import java.io.Serializable;

/**
 * A user's record that survives Java serialisation, whatever it holds: as the item that stores it.
 */
sealed interface KeptRecord extends Serializable {

  /** The record as the model of {@code table}, which has to be its own. */
  <M> M as(TableContext<M> table);

  static <M> KeptRecord of(TableSchema<M> schema, M model) {
    return new Given<>(schema, model);
  }

  /** As it was given. */
  record Given<G>(TableSchema<G> schema, G model) implements KeptRecord {
    @Override
    @SuppressWarnings("unchecked") // one schema is of one model
    public <M> M as(TableContext<M> table) {
      return (M) model;
    }

    private Object writeReplace() {
      return new Received(SerialItem.of(schema.toItem(model)));
    }
  }

  /** As it comes from another JVM. */
  record Received(SerialItem item) implements KeptRecord {
    @Override
    public <M> M as(TableContext<M> table) {
      return table.decode(item.attributes());
    }
  }
}
