package io.dynamodel.engine.partiql;

import io.dynamodel.engine.partiql.Statement.Select;
import io.dynamodel.engine.partiql.Statement.Write;
import io.dynamodel.engine.request.CostReport;
import io.dynamodel.engine.request.Input;
import io.dynamodel.engine.request.ItemWrite;
import io.dynamodel.engine.request.Member;
import io.dynamodel.engine.request.ReturnValues;
import io.dynamodel.engine.request.Shape;
import io.dynamodel.engine.request.TransactGetItemsRequest.Get;
import io.dynamodel.engine.request.TransactWriteItemsRequest;
import io.dynamodel.engine.table.Database;
import io.dynamodel.engine.table.FoundItem;
import io.dynamodel.engine.table.TableDefinition;
import io.dynamodel.engine.transaction.TransactGet;
import io.dynamodel.engine.transaction.TransactWrite;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ObjectBuilder;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs several statements, all or none: all read an item, or all write or check one. */
final class ExecuteTransaction {

  static final Shape.Struct SHAPE =
      Shape.struct("ExecuteTransactionInput")
          .with("ClientRequestToken", Member.text().lengthFrom(1).lengthUpTo(36))
          .with("ReturnConsumedCapacity", CostReport.CAPACITY)
          .with(
              "TransactStatements",
              Member.listOf(
                      Member.of(StatementRequest.addTo(Shape.struct("ParameterizedStatement"))))
                  .required()
                  .lengthFrom(1)
                  .lengthUpTo(100));

  private final Database database;
  private final TransactGet reads;
  private final TransactWrite writes;

  ExecuteTransaction(Database database) {
    this.database = database;
    this.reads = new TransactGet(database);
    this.writes = new TransactWrite(database);
  }

  /** What was found, and how it was selected. */
  private record Found(List<SelectedItem> selected, List<FoundItem> items) {}

  /**
   * Answers a request.
   *
   * @throws ServiceException if the service refuses or cancels it
   */
  Json answer(Input in) {
    List<StatementRequest> requests =
        in.inputs("TransactStatements").stream().map(StatementRequest::of).toList();
    List<Statement> statements = requests.stream().map(StatementRequest::parse).toList();
    long selects = statements.stream().filter(Select.class::isInstance).count();
    if (selects > 0 && selects < statements.size()) {
      throw ServiceException.validation(
          "ExecuteTransaction API does not support both read and write operations in the same"
              + " request.");
    }
    return selects > 0 ? read(statements, in) : write(statements, requests, in);
  }

  private Json read(List<Statement> statements, Input in) {
    Found found = database.locked(() -> find(statements));
    List<Json.@Nullable Obj> items = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      items.add(found.selected().get(i).answer(found.items().get(i)));
    }
    return TransactGet.answer(items, found.items(), CostReport.of(in));
  }

  private Found find(List<Statement> statements) {
    List<SelectedItem> selected = new ArrayList<>();
    List<Get> gets = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Select select = (Select) statements.get(i);
      SelectedItem item = valid(i, () -> bind(select));
      selected.add(item);
      gets.add(new Get(select.table(), item.read()));
    }
    return new Found(selected, reads.read(gets));
  }

  private SelectedItem bind(Select select) {
    if (select.index() != null) {
      throw ServiceException.validation("Reads on indices are not supported within transactions.");
    }
    return SelectedItem.of(select, definition(select), true, "ExecuteTransaction");
  }

  private Json write(List<Statement> statements, List<StatementRequest> requests, Input in) {
    Json.Obj written =
        database.locked(
            () ->
                writes.answer(
                    new TransactWriteItemsRequest(
                        bind(statements, requests),
                        CostReport.of(in),
                        in.optionalText("ClientRequestToken"),
                        in.inputs("TransactStatements").stream().<Json>map(Input::json).toList())));
    ObjectBuilder answer =
        Json.object()
            .put("Responses", Collections.nCopies(statements.size(), Json.object().json()));
    written.fields().forEach(answer::put);
    return answer.json();
  }

  private List<ItemWrite> bind(List<Statement> statements, List<StatementRequest> requests) {
    List<ItemWrite> bound = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Write write = (Write) statements.get(i);
      boolean tellsItem = requests.get(i).tellsItem();
      bound.add(valid(i, () -> bind(write, tellsItem)));
    }
    return bound;
  }

  private ItemWrite bind(Write write, boolean tellsItem) {
    if (write.returned() != ReturnValues.NONE) {
      throw ServiceException.validation("RETURNING clause is not supported in ExecuteTransaction.");
    }
    return write.bind(definition(write), tellsItem);
  }

  private TableDefinition definition(Statement statement) {
    return database.table(statement.table()).definition();
  }

  private static <T> T valid(int index, Supplier<T> work) {
    try {
      return work.get();
    } catch (ServiceException e) {
      throw e.name().equals("ValidationException")
          ? ServiceException.validation(
              "Validation failed in TransactStatements[" + index + "]: " + e.text())
          : e;
    }
  }
}
