package io.dynamodel.engine.partiql;

import io.dynamodel.engine.partiql.BoundStatement.Ran;
import io.dynamodel.engine.request.CostReport;
import io.dynamodel.engine.request.Input;
import io.dynamodel.engine.request.Member;
import io.dynamodel.engine.request.Shape;
import io.dynamodel.engine.table.ConsumedCapacity;
import io.dynamodel.engine.table.Database;
import io.dynamodel.engine.table.Target;
import io.dynamodel.engine.transaction.Reason;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Runs several statements, each by itself: all read an item, or all write one. */
final class BatchExecuteStatement {

  static final Shape.Struct SHAPE =
      Shape.struct("BatchExecuteStatementInput")
          .with("ReturnConsumedCapacity", CostReport.CAPACITY)
          .with(
              "Statements",
              Member.listOf(
                      Member.of(
                          StatementRequest.addTo(
                              Shape.struct("BatchStatementRequest")
                                  .with("ConsistentRead", Member.bool()))))
                  .required()
                  .lengthFrom(1)
                  .lengthUpTo(25));

  private final Database database;

  BatchExecuteStatement(Database database) {
    this.database = database;
  }

  /**
   * Answers a request.
   *
   * @throws ServiceException if the service refuses it as a whole
   */
  Json answer(Input in) {
    CostReport report = CostReport.of(in);
    List<StatementRequest> requests =
        in.inputs("Statements").stream().map(StatementRequest::of).toList();
    List<Attempt<Statement>> statements =
        requests.stream().map(request -> Attempt.at(request::parseAlone)).toList();
    checkKinds(statements.stream().flatMap(Attempt::results).toList());
    List<Attempt<Ran>> ran = database.locked(() -> run(statements, requests, report));
    List<Json> responses = new ArrayList<>();
    for (int i = 0; i < ran.size(); i++) {
      responses.add(response(statements.get(i), ran.get(i)));
    }
    return Json.object()
        .put("Responses", responses)
        .put("ConsumedCapacity", capacity(ran, report))
        .json();
  }

  private static void checkKinds(List<Statement> statements) {
    if (statements.stream().map(Statement.Select.class::isInstance).distinct().count() > 1) {
      throw ServiceException.validation(
          "Read and write requests together in the same batch is not supported.");
    }
  }

  private List<Attempt<Ran>> run(
      List<Attempt<Statement>> statements, List<StatementRequest> requests, CostReport report) {
    List<Attempt<BoundStatement>> bound = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      StatementRequest request = requests.get(i);
      bound.add(
          statements
              .get(i)
              .then(statement -> BoundStatement.of(database, statement, request, report)));
    }
    checkTargets(bound);
    return bound.stream().map(each -> each.then(BoundStatement::run)).toList();
  }

  /** Checks that no two statements are about the same item. What can't be one is told of later. */
  private static void checkTargets(List<Attempt<BoundStatement>> statements) {
    Set<Target> targets = new HashSet<>();
    boolean areNew =
        statements.stream()
            .flatMap(each -> each.then(BoundStatement::target).results())
            .allMatch(targets::add);
    if (!areNew) {
      throw ServiceException.validation("Provided list of item keys contains duplicates");
    }
  }

  private static Json response(Attempt<Statement> statement, Attempt<Ran> ran) {
    String table = statement.results().map(Statement::table).findAny().orElse(null);
    if (ran instanceof Attempt.Refused<Ran> refused) {
      Reason reason = Reason.of(refused.refusal());
      return Json.object()
          .put("Error", reason.json())
          .put("TableName", reason.code().equals("ValidationError") ? null : table)
          .json();
    }
    Json.Obj item = ((Attempt.Done<Ran>) ran).result().item();
    return Json.object().put("TableName", table).put("Item", item).json();
  }

  private static @Nullable Json capacity(List<Attempt<Ran>> ran, CostReport report) {
    Map<String, ConsumedCapacity> tables = new TreeMap<>();
    ran.stream()
        .flatMap(Attempt::results)
        .map(Ran::capacity)
        .forEach(each -> tables.merge(each.table(), each, ConsumedCapacity::plus));
    return tables.isEmpty() ? null : ConsumedCapacity.json(tables.values(), report.capacity());
  }
}
