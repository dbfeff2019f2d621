package io.dynamodel.engine.request;

import io.dynamodel.engine.item.Value;
import java.util.Map;

/** The write of one item, checked as far as that goes without its table. */
public sealed interface ItemWrite {

  /** The name of the table. */
  String table();

  /** Attributes that contain the key. */
  Map<String, Value> keyed();

  /** The condition on the item before the write. */
  WriteCondition condition();

  /** Puts an item. It replaces the item with the same key. */
  record Put(String table, Map<String, Value> item, WriteCondition condition) implements ItemWrite {
    @Override
    public Map<String, Value> keyed() {
      return item;
    }
  }

  /** Puts an item where none is. */
  record Insert(String table, Map<String, Value> item) implements ItemWrite {
    @Override
    public Map<String, Value> keyed() {
      return item;
    }

    @Override
    public WriteCondition condition() {
      return WriteCondition.NONE;
    }
  }

  /** Changes an item, or makes one. */
  record Update(
      String table,
      Map<String, Value> key,
      io.dynamodel.engine.expression.Update update,
      WriteCondition condition)
      implements ItemWrite {
    @Override
    public Map<String, Value> keyed() {
      return key;
    }
  }

  /** Deletes an item, if there is one. */
  record Delete(String table, Map<String, Value> key, WriteCondition condition)
      implements ItemWrite {
    @Override
    public Map<String, Value> keyed() {
      return key;
    }
  }

  /** Changes nothing, but its condition must hold: for transactions. */
  record Check(String table, Map<String, Value> key, WriteCondition condition)
      implements ItemWrite {
    @Override
    public Map<String, Value> keyed() {
      return key;
    }
  }
}
