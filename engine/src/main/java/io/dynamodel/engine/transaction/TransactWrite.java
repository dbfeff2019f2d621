package io.dynamodel.engine.transaction;

import io.dynamodel.engine.item.Sizes;
import io.dynamodel.engine.request.ItemWrite;
import io.dynamodel.engine.request.TransactWriteItemsRequest;
import io.dynamodel.engine.table.Change;
import io.dynamodel.engine.table.Database;
import io.dynamodel.engine.table.EmptyKeys;
import io.dynamodel.engine.table.Table;
import io.dynamodel.engine.table.Target;
import io.dynamodel.engine.table.WritePlan;
import io.dynamodel.engine.wire.Json;
import java.util.List;
import java.util.function.Supplier;

/** Does all of some writes or none: all are planned before the first is done. */
public final class TransactWrite {

  private final Database database;
  private final RequestTokens tokens;

  public TransactWrite(Database database) {
    this.database = database;
    this.tokens = new RequestTokens(database.clock());
  }

  /** A write, and the table that it is for. */
  private record Action(Table table, ItemWrite write) {

    Target target() {
      return new Target(table.definition().name(), WritePlan.key(table, write));
    }

    Planned plan() {
      return new Planned(table, write, WritePlan.of(table, write));
    }
  }

  /** A write that can be done. */
  private record Planned(Table table, ItemWrite write, Change change) {

    DoneWrite apply() {
      table.apply(change);
      return DoneWrite.of(table.definition(), write, change);
    }
  }

  /**
   * Answers a request.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if the service refuses or cancels it
   */
  public Json.Obj answer(TransactWriteItemsRequest request) {
    Supplier<Json.Obj> answer = database.locked(() -> writeOnce(request));
    return answer.get();
  }

  private Supplier<Json.Obj> writeOnce(TransactWriteItemsRequest request) {
    Written before = tokens.find(request);
    if (before != null) {
      return () -> before.jsonAgain(request.report());
    }
    Written written = write(request.writes());
    tokens.put(request, written);
    return () -> written.json(request.report());
  }

  private Written write(List<ItemWrite> writes) {
    Attempts<Action> actions =
        new Attempts<>(
            writes.stream()
                .map(write -> new Action(database.table(write.table()), write))
                .toList());
    actions.checkTargets(Action::target);
    Attempts.checkSize(writes.stream().mapToLong(write -> Sizes.of(write.keyed())).sum());
    List<Planned> planned = actions.all(Action::plan, EmptyKeys::isRefusal);
    return new Written(planned.stream().map(Planned::apply).toList());
  }
}
