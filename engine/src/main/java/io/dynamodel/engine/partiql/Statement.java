package io.dynamodel.engine.partiql;

import io.dynamodel.engine.expression.Condition;
import io.dynamodel.engine.expression.Operator;
import io.dynamodel.engine.expression.Path;
import io.dynamodel.engine.expression.Projection;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.request.ItemWrite;
import io.dynamodel.engine.request.ReturnValues;
import io.dynamodel.engine.request.WriteCondition;
import io.dynamodel.engine.table.TableDefinition;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A statement that was read. Only its table tells which of its conditions are on keys. */
sealed interface Statement {

  /** The name of the table. */
  String table();

  /**
   * Reads items.
   *
   * @param index null for the table
   * @param projection null if all of the items is asked for
   */
  record Select(
      String table,
      @Nullable String index,
      @Nullable Projection projection,
      Where where,
      List<OrderKey> order)
      implements Statement {}

  /** An attribute that items are ordered by. */
  record OrderKey(String attribute, boolean forward) {}

  /** Writes an item, or checks it before others are written. */
  sealed interface Write extends Statement {

    /**
     * What is written.
     *
     * @param tellsItem whether the error has the item if a condition does not hold
     * @throws ServiceException if it is not one item
     */
    ItemWrite bind(TableDefinition definition, boolean tellsItem);

    /** Which attributes are answered. */
    default ReturnValues returned() {
      return ReturnValues.NONE;
    }
  }

  /** Makes an item. */
  record Insert(String table, Map<String, Value> item) implements Write {
    @Override
    public ItemWrite bind(TableDefinition definition, boolean tellsItem) {
      return new ItemWrite.Insert(table, item);
    }
  }

  /** Changes an item that is there. */
  record Update(
      String table,
      io.dynamodel.engine.expression.Update update,
      Where where,
      ReturnValues returned)
      implements Write {
    @Override
    public ItemWrite bind(TableDefinition definition, boolean tellsItem) {
      Where.Keyed keyed = keyed(where, definition);
      Condition condition = ofThoseThere(definition, keyed.rest());
      return new ItemWrite.Update(
          table, keyed.key(), update, new WriteCondition(condition, tellsItem));
    }
  }

  /** Deletes an item, if there is one. */
  record Delete(String table, Where where, ReturnValues returned) implements Write {
    @Override
    public ItemWrite bind(TableDefinition definition, boolean tellsItem) {
      Where.Keyed keyed = keyed(where, definition);
      Condition rest = keyed.rest().condition();
      Condition condition =
          rest == null ? null : new Condition.Or(List.of(onKey(definition, Operator.NULL), rest));
      return new ItemWrite.Delete(table, keyed.key(), new WriteCondition(condition, tellsItem));
    }
  }

  /** An item must be there, and meet conditions: for transactions. */
  record Exists(Select select) implements Write {
    @Override
    public String table() {
      return select.table();
    }

    @Override
    public ItemWrite bind(TableDefinition definition, boolean tellsItem) {
      Where.Keyed keyed = keyed(select.where(), definition);
      if (select.index() != null || keyed.rest().conditions().isEmpty()) {
        throw ServiceException.validation(
            "EXISTS must select one item by its primary key, and have another condition");
      }
      Condition condition = ofThoseThere(definition, keyed.rest());
      return new ItemWrite.Check(table(), keyed.key(), new WriteCondition(condition, tellsItem));
    }
  }

  private static Where.Keyed keyed(Where where, TableDefinition definition) {
    return where
        .keyed(definition.keys())
        .orElseThrow(
            () ->
                ServiceException.validation(
                    "Where clause does not contain a mandatory equality on all key attributes"));
  }

  /** What must hold, and that the item is there. */
  private static Condition ofThoseThere(TableDefinition definition, Where rest) {
    List<Condition> all = new ArrayList<>(rest.conditions());
    all.add(0, onKey(definition, Operator.NOT_NULL));
    return new Condition.And(all);
  }

  /** Each item that is there has its key. */
  private static Condition onKey(TableDefinition definition, Operator operator) {
    return new Condition.Test(Path.of(definition.keys().attributes().get(0)), operator, List.of());
  }
}
