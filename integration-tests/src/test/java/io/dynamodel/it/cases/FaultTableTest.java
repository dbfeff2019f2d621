package io.dynamodel.it.cases;

import static io.dynamodel.AutoCommit.autoCommit;
import static io.dynamodel.engine.Operation.BATCH_GET_ITEM;
import static io.dynamodel.engine.Operation.BATCH_WRITE_ITEM;
import static io.dynamodel.engine.Operation.CREATE_TABLE;
import static io.dynamodel.engine.Operation.DELETE_ITEM;
import static io.dynamodel.engine.Operation.DELETE_TABLE;
import static io.dynamodel.engine.Operation.GET_ITEM;
import static io.dynamodel.engine.Operation.PUT_ITEM;
import static io.dynamodel.engine.Operation.QUERY;
import static io.dynamodel.engine.Operation.SCAN;
import static io.dynamodel.engine.Operation.TRANSACT_GET_ITEMS;
import static io.dynamodel.engine.Operation.TRANSACT_WRITE_ITEMS;
import static io.dynamodel.engine.Operation.UPDATE_ITEM;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Dynamo;
import io.dynamodel.Outcome;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.Version;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Fault;
import io.dynamodel.engine.Operation;
import io.dynamodel.exception.AutoCommitException;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.cases.FaultTableTest_EntryTable.A;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/**
 * Every operation under every fault of its request: what is said, and what is stored then. The SDK
 * sends a request three times.
 *
 * <p>A cell of {@code faults.txt} is what the call said, and after the colon what is stored: the
 * numbers of the items, in the order of their keys. Said is:
 *
 * <ul>
 *   <li>done, empty (an Optional), rejected, failed (a condition, or no such item); a question mark
 *       is mayHaveBeenApplied;
 *   <li>of a batch: done/left/unknown; of autoCommit: the transactions that are done, with a
 *       question mark if the next one may be, too;
 *   <li>throttled, 500, no answer: the SDK's exception.
 * </ul>
 */
class FaultTableTest {
  private static final String LATE = "no answer in time";

  @DynamoModel(table = "entries")
  record Entry(@PartitionKey String list, @SortKey int id, int n) {}

  @DynamoModel(table = "accounts")
  record Account(@PartitionKey String list, @SortKey int id, int n, @Version long version) {}

  /** One call on tables of its own. Each table has an item of number 1. */
  private record Row(String name, Operation<?> operation, int before, Action action) {}

  @FunctionalInterface
  private interface Action {
    Object run(Tables tables);
  }

  /** Both tables, through one client. */
  private record Tables(
      Dynamo dynamo, FaultTableTest_EntryTable entries, FaultTableTest_AccountTable accounts) {
    static Tables of(DynamoDbClient client) {
      Dynamo dynamo =
          Dynamo.builder().client(client).backoff(BackoffStrategy.retryImmediately()).build();
      return new Tables(
          dynamo, new FaultTableTest_EntryTable(dynamo), new FaultTableTest_AccountTable(dynamo));
    }
  }

  private static final Entry STORED = new Entry("l", 1, 1);
  private static final Entry CHANGED = new Entry("l", 1, 2);
  private static final Entry NEW = new Entry("l", 2, 2);
  private static final Account ACCOUNT = new Account("l", 1, 1, 1);
  private static final Account CHANGED_ACCOUNT = new Account("l", 1, 2, 1);

  private static List<Entry> entries(int count) {
    return IntStream.range(0, count).mapToObj(id -> new Entry("l", id, 2)).toList();
  }

  private static List<Account> newAccounts(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Account("l", 10 + i, 2, 0)).toList();
  }

  private static final List<Row> ROWS = new ArrayList<>();

  private static void row(String name, Operation<?> operation, Action action) {
    ROWS.add(new Row(name, operation, 0, action));
  }

  static {
    row("put", PUT_ITEM, t -> t.entries.put(CHANGED));
    row("put if", PUT_ITEM, t -> t.entries.put(CHANGED, A.n.eq(1)));
    row("tryPut if", PUT_ITEM, t -> t.entries.tryPut(CHANGED, A.n.eq(1)));
    row("put of a version", PUT_ITEM, t -> t.accounts.put(CHANGED_ACCOUNT));
    row("insert", PUT_ITEM, t -> t.entries.insert(NEW));
    row("tryInsert", PUT_ITEM, t -> t.entries.tryInsert(NEW));
    row("update add", UPDATE_ITEM, t -> t.entries.update("l", 1).apply(A.n.add(1)).execute());
    row(
        "update add once",
        TRANSACT_WRITE_ITEMS,
        t -> {
          t.entries.update("l", 1).apply(A.n.add(1)).once().execute();
          return "";
        });
    row(
        "update if",
        UPDATE_ITEM,
        t -> t.entries.update("l", 1).apply(A.n.add(1)).when(A.n.eq(1)).execute());
    row(
        "tryExecute if",
        UPDATE_ITEM,
        t -> t.entries.update("l", 1).apply(A.n.add(1)).when(A.n.eq(1)).tryExecute());
    row(
        "update of a version",
        UPDATE_ITEM,
        t -> t.accounts.update(ACCOUNT).apply(FaultTableTest_AccountTable.A.n.add(1)).execute());
    row("upsert", UPDATE_ITEM, t -> t.entries.upsert("l", 2).apply(A.n.set(2)).execute());
    row("patch", UPDATE_ITEM, t -> t.entries.patch(STORED, CHANGED));
    row("tryPatch of a version", UPDATE_ITEM, t -> t.accounts.tryPatch(ACCOUNT, CHANGED_ACCOUNT));
    row("delete", DELETE_ITEM, t -> t.entries.delete("l", 1));
    row("delete of a version", DELETE_ITEM, t -> t.accounts.delete(ACCOUNT));
    row("delete if", DELETE_ITEM, t -> t.entries.delete(key(1), A.n.eq(1)));
    row("tryDelete if", DELETE_ITEM, t -> t.entries.tryDelete(key(1), A.n.eq(1)));
    row("putAll of 30", BATCH_WRITE_ITEM, t -> t.entries.putAll(entries(30)));
    row("putAll of versions", PUT_ITEM, t -> t.accounts.putAll(newAccounts(1)));
    row(
        "deleteAll",
        BATCH_WRITE_ITEM,
        t -> {
          t.entries.deleteAll(List.of(STORED));
          return "";
        });
    row("query deleteAll", BATCH_WRITE_ITEM, t -> t.entries.query("l").deleteAll());
    row(
        "batchWrite",
        BATCH_WRITE_ITEM,
        t -> t.dynamo.batchWrite(b -> b.put(t.entries, NEW).delete(t.entries, key(1))));
    row("writeOnce", PUT_ITEM, t -> t.entries.writeOnce(List.of(STORED, NEW)));
    row(
        "transactWrite",
        TRANSACT_WRITE_ITEMS,
        t -> t.dynamo.transactWrite(tx -> tx.insert(t.entries, NEW).put(t.entries, CHANGED)));
    ROWS.add(
        new Row(
            "autoCommit, the second",
            TRANSACT_WRITE_ITEMS,
            1,
            t ->
                t.dynamo.transactWrite(
                    autoCommit(1), tx -> tx.insert(t.entries, NEW).put(t.entries, CHANGED))));
    row("get", GET_ITEM, t -> t.entries.get("l", 1));
    row("getAll", BATCH_GET_ITEM, t -> t.entries.getAll(List.of(key(1))));
    row("getEach", BATCH_GET_ITEM, t -> t.entries.getEach(List.of(key(1))).toList());
    row("batchGet", BATCH_GET_ITEM, t -> t.dynamo.batchGet(r -> r.get(t.entries, key(1))));
    row(
        "transactGet",
        TRANSACT_GET_ITEMS,
        t -> t.dynamo.transactGet(r -> r.get(t.entries, key(1))));
    row("query", QUERY, t -> t.entries.query("l").toList());
    row("page", QUERY, t -> t.entries.query("l").page());
    row("filledPage", QUERY, t -> t.entries.query("l").limit(5).filledPage());
    row("count", QUERY, t -> t.entries.query("l").count());
    row("scan", SCAN, t -> t.entries.scan().toList());
    row(
        "create",
        CREATE_TABLE,
        t -> {
          new FaultTableTest_EntryTable(t.dynamo, "entries-2").admin().create();
          return "";
        });
    row(
        "delete of a table",
        DELETE_TABLE,
        t -> {
          t.entries.admin().delete();
          return "";
        });
  }

  private static io.dynamodel.Key<Entry> key(int id) {
    return FaultTableTest_EntryTable.key("l", id);
  }

  private static Map<String, Consumer<Fault>> faults() {
    Map<String, Consumer<Fault>> faults = new LinkedHashMap<>();
    faults.put("cut before", Fault::cutBefore);
    faults.put("cut after", Fault::cutAfter);
    faults.put("cut after, always", fault -> fault.cutAfter().always());
    faults.put("throttled", Fault::throttled);
    faults.put("throttled, always", fault -> fault.throttled().always());
    faults.put("500", fault -> fault.status(500));
    faults.put("500, always", fault -> fault.status(500).always());
    faults.put("truncated", Fault::truncated);
    faults.put(LATE, fault -> fault.delayed(Duration.ofMillis(400)).always());
    return faults;
  }

  @Test
  void whatIsSaidAndStored() throws IOException {
    List<String> header = new ArrayList<>(List.of(""));
    header.addAll(faults().keySet());
    List<List<String>> table = new ArrayList<>(List.of(header));
    for (Row row : ROWS) {
      List<String> cells = new ArrayList<>(List.of(row.name));
      faults().forEach((name, fault) -> cells.add(cell(row, name, fault)));
      table.add(cells);
    }

    assertThat(aligned(table)).isEqualTo(expected());
  }

  private static String expected() throws IOException {
    try (InputStream text = FaultTableTest.class.getResourceAsStream("faults.txt")) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String aligned(List<List<String>> table) {
    StringBuilder text = new StringBuilder();
    for (List<String> cells : table) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < cells.size(); column++) {
        int at = column;
        int width = table.stream().mapToInt(each -> each.get(at).length()).max().orElseThrow();
        line.append(cells.get(column)).append(" ".repeat(width - cells.get(column).length()));
        line.append(column < cells.size() - 1 ? " | " : "");
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static String cell(Row row, String name, Consumer<Fault> fault) {
    try (DynamoDbEngine engine = DynamoDbEngine.start();
        DynamoDbClient direct = engine.client();
        DynamoDbClient client =
            name.equals(LATE) ? impatient(engine) : EngineClients.retrying(engine, 3)) {
      Tables tables = Tables.of(direct);
      tables.entries.admin().create();
      tables.accounts.admin().create();
      tables.entries.put(STORED);
      tables.accounts.put(new Account("l", 1, 1, 0));
      Tables faulty = Tables.of(client);
      fault.accept(EngineClients.after(row.before, engine, row.operation));

      String said = said(() -> row.action.run(faulty));

      engine.faults().clear();
      // What comes too late may come at any time.
      return name.equals(LATE) ? said : said + ": " + stored(row, tables);
    }
  }

  private static DynamoDbClient impatient(DynamoDbEngine engine) {
    return EngineClients.withoutRetries(
        engine, configuration -> configuration.apiCallTimeout(Duration.ofMillis(100)));
  }

  private static String said(Callable<Object> call) {
    try {
      return said(call.call());
    } catch (ConditionFailedException e) {
      return "failed" + (e.mayHaveBeenApplied() ? "?" : "");
    } catch (ItemNotFoundException e) {
      return "not found" + (e.mayHaveBeenApplied() ? "?" : "");
    } catch (BatchIncompleteException e) {
      return "%d/%d/%d".formatted(e.processed(), e.unprocessed().size(), e.unknown().size());
    } catch (AutoCommitException e) {
      return e.committedTransactions() + (e.unknown() ? "?" : "");
    } catch (TransactionFailedException e) {
      return "cancelled";
    } catch (SdkServiceException e) {
      return e.isThrottlingException() ? "throttled" : "" + e.statusCode();
    } catch (SdkException e) {
      return "no answer";
    } catch (Exception e) {
      return e.toString();
    }
  }

  private static String said(Object result) {
    if (result instanceof Outcome.Rejected<?> rejected) {
      return "rejected" + (rejected.mayHaveBeenApplied() ? "?" : "");
    }
    return result.equals(Optional.empty()) ? "empty" : "done";
  }

  private static String stored(Row row, Tables tables) {
    if (row.operation.equals(CREATE_TABLE)) {
      return new FaultTableTest_EntryTable(tables.dynamo, "entries-2").admin().verify().isEmpty()
          ? "a table"
          : "no table";
    }
    try {
      List<Integer> numbers =
          row.name.contains("version")
              ? tables.accounts.scan().stream().map(Account::n).toList()
              : tables.entries.scan().stream().map(Entry::n).toList();
      return numbers.size() > 3 ? numbers.size() + " items" : numbers.toString();
    } catch (ResourceNotFoundException e) {
      return "no table";
    }
  }
}
