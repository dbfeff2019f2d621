package io.dynamodel.it.async;

import static io.dynamodel.AutoCommit.autoCommit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.Dynamo;
import io.dynamodel.Outcome;
import io.dynamodel.ReadResults;
import io.dynamodel.WriteResults;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Operation;
import io.dynamodel.exception.AutoCommitException;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.it.async.EntryTable.A;
import io.dynamodel.metrics.CallReport;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Each operation of an asynchronous table, and what its futures fail with. */
@WithDynamoDb
class AsyncTableTest {
  private final Dynamo dynamo;
  private final EntryAsyncTable entries;
  private final TagAsyncTable tags;

  AsyncTableTest(DynamoDbAsyncClient client) {
    dynamo = Dynamo.of(client);
    entries = new EntryAsyncTable(dynamo);
    tags = new TagAsyncTable(dynamo);
  }

  @BeforeEach
  void create() {
    entries.admin().createIfAbsent().join();
    tags.admin().createIfAbsent().join();
    entries.scan().deleteAll().join();
    tags.scan().deleteAll().join();
  }

  private static <X extends Throwable> X failure(Class<X> type, CompletableFuture<?> future) {
    Throwable[] cause = new Throwable[1];
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(future::join)
        .satisfies(e -> cause[0] = e.getCause());
    return type.cast(assertThat(cause[0]).isInstanceOf(type).actual());
  }

  private static <T> Outcome.Rejected<T> rejected(CompletableFuture<Outcome<T>> outcome) {
    return (Outcome.Rejected<T>) outcome.join();
  }

  @Test
  void writesAndReadsOneItem() {
    Entry stored = entries.put(Entry.of("a", 1)).join();

    assertThat(stored.version()).isEqualTo(1);
    assertThat(entries.get("a", 1).join()).isEqualTo(stored);
    assertThat(entries.find("a", 2).join()).isEmpty();
    assertThat(entries.refresh(stored).join()).isEqualTo(stored);
    assertThat(entries.withConsistentReads().get("a", 1).join()).isEqualTo(stored);
    assertThat(entries.put(stored, A.state.eq("OPEN")).join().version()).isEqualTo(2);
    assertThat(entries.delete("a", 1).join()).isPresent();
    assertThat(entries.delete("a", 1).join()).isEmpty();
  }

  @Test
  void failuresAreTyped() {
    Entry stored = entries.insert(Entry.of("a", 1)).join();
    entries.put(stored).join();

    failure(ItemAlreadyExistsException.class, entries.insert(stored));
    failure(VersionConflictException.class, entries.put(stored));
    failure(VersionConflictException.class, entries.delete(stored));
    failure(ItemNotFoundException.class, entries.get("a", 9));
    failure(ItemNotFoundException.class, entries.refresh(Entry.of("a", 9)));
    ConditionFailedException failed =
        failure(
            ConditionFailedException.class,
            entries.delete(EntryTable.key("a", 1), A.state.eq("DONE")));
    assertThat(failed).hasMessageStartingWith("table entries, key {account=a, number=1}");
    ItemValidationException unsent =
        failure(ItemValidationException.class, entries.put(Entry.of("", 1)));
    assertThat(unsent).hasMessageStartingWith("table entries, key {account=, number=1}");
  }

  @Test
  void outcomes() {
    Entry stored = entries.put(Entry.of("a", 1)).join();

    assertThat(entries.tryPut(stored).join()).isInstanceOf(Outcome.Applied.class);
    assertThat(rejected(entries.tryPut(stored)).current()).isPresent();
    assertThat(rejected(entries.tryInsert(stored)).current()).isPresent();
    assertThat(rejected(entries.tryDelete(stored)).current()).isPresent();
    assertThat(rejected(entries.tryDelete(EntryTable.key("a", 9), A.state.exists())).current())
        .isEmpty();
    Outcome<Entry> patched =
        entries.tryPatch(stored, new Entry("a", 1, "DONE", "n", stored.version())).join();
    assertThat(patched).isInstanceOf(Outcome.Rejected.class);
  }

  @Test
  void updates() {
    Entry stored = entries.put(Entry.of("a", 1)).join();

    Entry paid =
        entries.update(stored).apply(A.state.set("PAID")).when(A.state.eq("OPEN")).execute().join();
    assertThat(paid.state()).isEqualTo("PAID");
    failure(
        VersionConflictException.class,
        entries.update(stored).apply(A.state.set("LATE")).execute());
    assertThat(
            rejected(
                    entries
                        .update("a", 1)
                        .apply(A.state.set("x"))
                        .when(A.state.eq("OPEN"))
                        .tryExecute())
                .current())
        .contains(paid);
    Entry created =
        entries.upsert("a", 2).apply(A.state.set("NEW"), A.note.set("n")).execute().join();
    assertThat(created.version()).isEqualTo(1);
    entries.update("a", 2).apply(A.note.set("once")).once("token").execute().join();
    entries.update("a", 2).apply(A.note.set("once")).once("token").execute().join();
    assertThat(entries.get("a", 2).join().version()).isEqualTo(2);
    failure(
        ItemNotFoundException.class,
        entries.update("a", 9).apply(A.note.set("none")).once().execute());
    Entry patched = entries.patch(paid, new Entry("a", 1, "SENT", "n1", paid.version())).join();
    assertThat(patched.state()).isEqualTo("SENT");
    assertThat(entries.patch(patched, patched).join()).isEqualTo(patched);
  }

  @Test
  void severalItems() {
    List<Entry> stored =
        entries
            .putAll(IntStream.range(0, 60).mapToObj(number -> Entry.of("a", number)).toList())
            .join();

    assertThat(stored).hasSize(60).allMatch(entry -> entry.version() == 1);
    assertThat(entries.getAll(List.of(EntryTable.key("a", 59), EntryTable.key("b", 1))).join())
        .containsExactly(stored.get(59));
    assertThat(entries.writeOnce(List.of(stored.get(0), Entry.of("b", 1))).join()).hasSize(1);
    BatchIncompleteException conflicts =
        failure(BatchIncompleteException.class, entries.putAll(List.of(Entry.of("a", 1))));
    assertThat(conflicts).hasCauseInstanceOf(VersionConflictException.class);
    entries.deleteAll(stored).join();
    assertThat(entries.scan().count().join()).isEqualTo(1);
    assertThat(entries.getEach(List.of(EntryTable.key("b", 1))).toList().join()).hasSize(1);
    List<Tag> all =
        tags.putAll(IntStream.range(0, 60).mapToObj(i -> new Tag(null, "t", i)).toList()).join();
    assertThat(tags.getAll(all.get(0).id(), all.get(1).id()).join()).hasSize(2);
  }

  @Test
  void queriesAndScans() {
    entries.putAll(IntStream.range(0, 5).mapToObj(number -> Entry.of("a", number)).toList()).join();

    assertThat(entries.query("a").number().lt(2).toList().join()).hasSize(2);
    assertThat(entries.byState("OPEN").number().ge(3).descending().first().join())
        .map(Entry::number)
        .contains(4);
    assertThat(entries.scan().parallel(4).count().join()).isEqualTo(5);
    assertThat(entries.scanByState().filter(A.note.eq("n1")).toList().join()).hasSize(1);
    List<EntryTable.ByNoteItem> partial = entries.byNote("n2").toList().join();
    assertThat(partial).extracting(EntryTable.ByNoteItem::number).containsExactly(2);
    assertThat(entries.refresh(partial.get(0)).join().number()).isEqualTo(2);
    assertThat(entries.byNote("n2").fullItems().toList().join()).hasSize(1);
  }

  @Test
  void severalTables() {
    Entry entry = Entry.of("a", 1);
    Tag tag = new Tag("t", "text", 1);

    WriteResults written =
        dynamo.async().transactWrite(tx -> tx.insert(entries, entry).put(tags, tag)).join();
    assertThat(written.item(entries, EntryTable.key("a", 1))).isPresent();
    failure(
        TransactionFailedException.class,
        dynamo.async().transactWrite(tx -> tx.insert(entries, entry)));
    ReadResults read =
        dynamo
            .async()
            .transactGet(
                reads -> reads.get(entries, EntryTable.key("a", 1)).get(tags, TagTable.key("t")))
            .join();
    assertThat(read.items(tags)).containsExactly(tag);
    assertThat(
            dynamo
                .async()
                .batchGet(reads -> reads.get(tags, TagTable.key("t")))
                .join()
                .item(tags, TagTable.key("t")))
        .isEqualTo(Optional.of(tag));
    assertThat(
            dynamo
                .async()
                .batchWrite(batch -> batch.put(tags, tag).delete(tags, TagTable.key("u")))
                .join()
                .processed())
        .isEqualTo(2);
  }

  @Test
  void severalTransactions() {
    WriteResults written =
        dynamo
            .async()
            .transactWrite(
                autoCommit(2),
                tx -> {
                  for (int number = 0; number < 5; number++) {
                    tx.insert(entries, Entry.of("a", number));
                  }
                })
            .join();

    assertThat(written.processed()).isEqualTo(5);
    AutoCommitException failed =
        failure(
            AutoCommitException.class,
            dynamo
                .async()
                .transactWrite(
                    autoCommit(1),
                    tx ->
                        tx.insert(entries, Entry.of("a", 5))
                            .insert(entries, Entry.of("a", 1))
                            .insert(entries, Entry.of("a", 6))));
    assertThat(failed.committedTransactions()).isEqualTo(1);
    assertThat(entries.find("a", 6).join()).isEmpty();
  }

  @Test
  void misuseIsRefusedAtOnce() {
    assertThatNullPointerException().isThrownBy(() -> entries.put(null)).withMessage("item");
    assertThatNullPointerException().isThrownBy(() -> entries.getAll(null)).withMessage("keys");
    assertThatNullPointerException().isThrownBy(() -> entries.get(null, 1));
    assertThatNullPointerException()
        .isThrownBy(() -> entries.tryPut(Entry.of("a", 1), null))
        .withMessage("condition");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entries.insertOrReplaceExpired(Entry.of("a", 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> entries.withParallelRequests(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entries.withConsistentReads().byState("OPEN"));
    assertThatIllegalArgumentException().isThrownBy(() -> entries.admin().verifyItems(0));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                dynamo
                    .async()
                    .transactWrite(
                        tx -> tx.put(tags, new Tag("t", "", 1)).delete(tags, TagTable.key("t"))));
  }

  @Test
  void aDynamoHasTheClientsThatItIsGiven(DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
    Dynamo waiting = Dynamo.of(client);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EntryTable(dynamo))
        .withMessageStartingWith("this Dynamo has no DynamoDbClient");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EntryAsyncTable(waiting))
        .withMessageStartingWith("this Dynamo has no DynamoDbAsyncClient");
    assertThatIllegalArgumentException().isThrownBy(waiting::async);
    Dynamo both = Dynamo.builder().client(client).asyncClient(asyncClient).build();
    new EntryTable(both).put(Entry.of("a", 1));
    assertThat(new EntryAsyncTable(both).get("a", 1).join()).isNotNull();
    both.transactWrite(tx -> tx.put(tags, new Tag("t", "by both", 1)));
    assertThat(tags.find("t").join()).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> waiting.transactWrite(tx -> tx.put(tags, new Tag("t", "", 1))));
  }

  @Test
  void callsAreReported() {
    List<CallReport> reports = new ArrayList<>();

    entries.withListener(reports::add).put(Entry.of("a", 1)).join();
    entries.withListener(reports::add).insert(Entry.of("a", 1)).exceptionally(e -> null).join();

    assertThat(reports).extracting(CallReport::operation).containsExactly("PutItem", "PutItem");
    assertThat(reports.get(1).failure()).isPresent();
  }

  @Test
  void admin() {
    assertThat(entries.admin().verify().join()).isEmpty();
    entries.put(Entry.of("a", 1)).join();
    assertThat(entries.admin().verifyItems().join().items()).isEqualTo(1);
    tags.admin().delete().join();
    assertThat(tags.admin().verify().join()).hasSize(1);
    tags.admin().create().join();
    failure(RuntimeException.class, tags.admin().create());
    assertThat(tags.admin().tableName()).isEqualTo("tags");
    assertThat(tags.admin().onDemand().toString()).startsWith("AsyncTableAdmin[table tags, ");
  }

  @Test
  void unprocessedKeysAreRequestedAgain(DynamoDbEngine engine) {
    List<Tag> all =
        tags.putAll(IntStream.range(0, 50).mapToObj(i -> new Tag(null, "t", i)).toList()).join();
    engine.faults().next(Operation.BATCH_GET_ITEM).unprocessed(0.5).times(2);

    assertThat(tags.getAll(all.stream().map(tag -> TagTable.key(tag.id())).toList()).join())
        .isEqualTo(all);
  }
}
