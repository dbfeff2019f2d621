package io.dynamodel.engine.partiql;

import io.dynamodel.engine.partiql.Statement.Select;
import io.dynamodel.engine.partiql.Statement.Write;
import io.dynamodel.engine.request.CostReport;
import io.dynamodel.engine.request.Input;
import io.dynamodel.engine.request.Member;
import io.dynamodel.engine.request.Shape;
import io.dynamodel.engine.request.WriteItemRequest;
import io.dynamodel.engine.table.Database;
import io.dynamodel.engine.table.PageRead;
import io.dynamodel.engine.table.Table;
import io.dynamodel.engine.table.WriteItem;
import io.dynamodel.engine.transaction.Fingerprint;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.util.List;

/** Runs one statement. */
final class ExecuteStatement {

  static final Shape.Struct SHAPE =
      StatementRequest.addTo(
          Shape.struct("ExecuteStatementInput")
              .with("ConsistentRead", Member.bool())
              .with("Limit", Member.integer().atLeast(1))
              .with("NextToken", Member.text().lengthFrom(1).lengthUpTo(32768))
              .with("ReturnConsumedCapacity", CostReport.CAPACITY));

  private final Database database;

  ExecuteStatement(Database database) {
    this.database = database;
  }

  /**
   * Answers a request.
   *
   * @throws ServiceException if the service refuses it
   */
  Json answer(Input in) {
    StatementRequest request = StatementRequest.of(in);
    Statement statement = request.parseAlone();
    return statement instanceof Select select
        ? select(select, request, in)
        : write((Write) statement, request, in);
  }

  private Json select(Select select, StatementRequest request, Input in) {
    CostReport report = CostReport.of(in);
    Fingerprint fingerprint = fingerprint(in);
    String token = in.optionalText("NextToken");
    SelectedPage selected =
        new SelectedPage(
            select,
            request.consistent(),
            in.optionalNumber("Limit"),
            token == null ? null : NextToken.key(token, fingerprint),
            report);
    PageRead page = database.locked(() -> selected.read(database.table(select.table())));
    Json.Obj last = page.lastKey();
    return Json.object()
        .put("Items", page.items())
        .put("NextToken", last == null ? null : NextToken.of(fingerprint, last))
        .put("LastEvaluatedKey", last)
        .put("ConsumedCapacity", page.capacity().json(report.capacity()))
        .json();
  }

  private static Fingerprint fingerprint(Input in) {
    return Fingerprint.of(
        List.of(
            Json.of(in.text("Statement")),
            in.json().fields().getOrDefault("Parameters", Json.NULL)));
  }

  private Json write(Write write, StatementRequest request, Input in) {
    if (in.has("NextToken")) {
      throw ServiceException.validation("NextToken does not match request");
    }
    CostReport report = CostReport.of(in);
    WriteItem.Written written =
        database.locked(
            () -> {
              Table table = database.table(write.table());
              return WriteItem.write(
                  table,
                  new WriteItemRequest(
                      write.bind(table.definition(), request.tellsItem()),
                      write.returned(),
                      report));
            });
    Json.Obj attributes = written.attributes();
    return Json.object()
        .put("Items", attributes == null ? List.of() : List.of(attributes))
        .put("ConsumedCapacity", written.capacity().json(report.capacity()))
        .json();
  }
}
