package io.dynamodel.engine.partiql;

import io.dynamodel.engine.partiql.Statement.Select;
import io.dynamodel.engine.partiql.Statement.Write;
import io.dynamodel.engine.request.CostReport;
import io.dynamodel.engine.request.WriteItemRequest;
import io.dynamodel.engine.table.ConsumedCapacity;
import io.dynamodel.engine.table.Database;
import io.dynamodel.engine.table.FoundItem;
import io.dynamodel.engine.table.GetItem;
import io.dynamodel.engine.table.Table;
import io.dynamodel.engine.table.Target;
import io.dynamodel.engine.table.WriteItem;
import io.dynamodel.engine.table.WritePlan;
import io.dynamodel.engine.wire.Json;
import org.jspecify.annotations.Nullable;

/** A statement of a batch, with its table. It is about one item. */
sealed interface BoundStatement {

  /** What it has done. {@code item} is answered, null for none. */
  record Ran(Json.@Nullable Obj item, ConsumedCapacity capacity) {}

  /** The item that it is about. */
  Target target();

  /** Runs it. */
  Ran run();

  /**
   * Binds a statement. Only under the lock of the database.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if it has no table, or not one item
   */
  static BoundStatement of(
      Database database, Statement statement, StatementRequest request, CostReport report) {
    Table table = database.table(statement.table());
    if (statement instanceof Select select) {
      return new Read(
          table,
          SelectedItem.of(
              select, table.definition(), request.consistent(), "BatchExecuteStatement"));
    }
    Write write = (Write) statement;
    return new Writing(
        table,
        new WriteItemRequest(
            write.bind(table.definition(), request.tellsItem()), write.returned(), report));
  }

  /** Reads an item. */
  record Read(Table table, SelectedItem selected) implements BoundStatement {
    @Override
    public Target target() {
      return new Target(table.definition().name(), FoundItem.key(table, selected.read()));
    }

    @Override
    public Ran run() {
      FoundItem found = GetItem.find(table, selected.read());
      return new Ran(selected.answer(found), found.capacity());
    }
  }

  /** Writes an item. */
  record Writing(Table table, WriteItemRequest request) implements BoundStatement {
    @Override
    public Target target() {
      return new Target(table.definition().name(), WritePlan.key(table, request.write()));
    }

    @Override
    public Ran run() {
      WriteItem.Written written = WriteItem.write(table, request);
      return new Ran(written.attributes(), written.capacity());
    }
  }
}
