package io.dynamodel.it.indexkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dynamodel.Dynamo;
import io.dynamodel.Outcome;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Operation;
import io.dynamodel.exception.AutoCommitException;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.indexkeys.Calls.Change;
import io.dynamodel.it.indexkeys.Calls.Mode;
import io.dynamodel.it.indexkeys.Tickets.A;
import io.dynamodel.schema.TableSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What updates know of the parts of a key of an index, and what they do where others write. */
abstract class IndexKeyUpdates {
  private final DynamoDbEngine engine = DynamoDbEngine.start();
  private final Calls calls;
  private final Calls versioned;
  private final TicketTable stored;
  private final TicketTable storedVersioned;
  private final RawTable raw;
  private Runnable others = () -> {};

  IndexKeyUpdates(BiFunction<Dynamo, TableSchema<Ticket>, Calls> kind) {
    Interleaved interleaved = new Interleaved(() -> others.run());
    Dynamo dynamo =
        Dynamo.builder()
            .client(interleaved.before(engine.client()))
            .asyncClient(interleaved.before(engine.asyncClient()))
            .build();
    calls = kind.apply(dynamo, Tickets.SCHEMA);
    versioned = kind.apply(dynamo, Tickets.VERSIONED);
    stored = new TicketTable(Dynamo.of(engine.client()), Tickets.SCHEMA);
    storedVersioned = new TicketTable(Dynamo.of(engine.client()), Tickets.VERSIONED);
    raw = new RawTable(engine.client(), "tickets");
    stored.admin().create();
    storedVersioned.admin().create();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private static Ticket ticket() {
    return Ticket.of("b", 1, "eu").of("Ann").worth(5);
  }

  private static Change byKey(
      List<UpdateAction<Ticket>> actions, @Nullable Condition<Ticket> when) {
    return new Change("b", 1, null, false, actions, when);
  }

  private static Change of(Ticket record, UpdateAction<Ticket> action) {
    return new Change("b", 1, record, false, List.of(action), null);
  }

  @SafeVarargs
  private static Change upsert(UpdateAction<Ticket>... actions) {
    return new Change("b", 1, null, true, List.of(actions), null);
  }

  private void execute(Change change) {
    calls.change(change, Mode.EXECUTE);
  }

  private Map<String, AttributeValue> item() {
    return raw.items().get(0);
  }

  private @Nullable String key(String attribute) {
    AttributeValue key = item().get(attribute);
    return key == null ? null : key.s();
  }

  private int updates() {
    return engine.requests(Operation.UPDATE_ITEM).size();
  }

  private String lastUpdate() {
    return engine.requests(Operation.UPDATE_ITEM).get(updates() - 1).body();
  }

  @Test
  void whatIsNotKnownIsRefusedWithTheMissingPartsNamed() {
    stored.put(ticket());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> execute(byKey(List.of(A.region.set("us")), null)))
        .withMessage(
            "table tickets, key {PK=BOARD#b, SK=TICKET#0001}: the update changes region, so it changes GSI2PK, a key of index by-owner, too; but it does not know owner. Set all parts of the key to values, or ask for what they are in when(…), or update the record");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> execute(upsert(A.region.set("us"), A.points.setIfAbsent(1))))
        .withMessageContaining("index by-owner")
        .withMessageContaining("does not know owner. An upsert may create the item");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> execute(of(ticket(), A.status.set(A.note))))
        .withMessageContaining("index by-status")
        .withMessageContaining("does not know status");
    assertThat(updates()).isZero();
  }

  @Test
  void theKeyAndTheUpdateAndItsConditionSayWhatThePartsAre() {
    stored.put(ticket());

    execute(byKey(List.of(A.region.set("us")), A.owner.eq("Ann").and(A.points.eq(5))));
    assertThat(key("GSI2PK")).isEqualTo("us#OWNER#Ann");
    assertThat(key("LSI1SK")).isEqualTo("005#us");
    assertThat(updates()).isEqualTo(1);

    execute(byKey(List.of(A.region.set("cn"), A.owner.remove(), A.points.remove()), null));
    assertThat(item()).doesNotContainKeys("GSI2PK", "GSI5PK", "LSI1SK");

    // Not at the top: it need not hold.
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                execute(
                    byKey(List.of(A.owner.set("Bo")), A.region.eq("cn").or(A.note.notExists()))));
  }

  @Test
  void aPartKnownToBeEmptyDecidesAlone() {
    stored.put(ticket());

    execute(byKey(List.of(A.owner.remove()), null));

    assertThat(item()).doesNotContainKeys("GSI2PK", "GSI5PK");
  }

  @Test
  void aPartThatSomebodyElseHasChangedIsTakenAsItIs() {
    stored.put(ticket());
    Ticket old = ticket();
    stored.put(ticket().in("us"));

    execute(of(old, A.owner.set("Bo")));

    assertThat(key("GSI2PK")).isEqualTo("us#OWNER#Bo");
    assertThat(updates()).isEqualTo(2);
  }

  @Test
  void theKeyIsMadeAgainTenTimes() {
    stored.put(ticket());
    int[] writes = {0};
    others = () -> stored.put(ticket().in("r" + writes[0]++));

    assertThatExceptionOfType(ConditionFailedException.class)
        .isThrownBy(() -> execute(of(ticket(), A.owner.set("Bo"))))
        .withMessageEndingWith("the condition does not hold");
    assertThat(updates()).isEqualTo(11);
    assertThat(key("GSI2PK")).isEqualTo("r10#OWNER#Ann");

    stored.put(ticket().in("r0"));
    writes[0] = 1;
    others = () -> stored.put(ticket().in("r" + Math.min(9, writes[0]++)));
    execute(of(ticket(), A.owner.set("Bo")));
    assertThat(key("GSI2PK")).isEqualTo("r9#OWNER#Bo");
    assertThat(updates()).isEqualTo(11 + 10);
  }

  @Test
  void itIsTheUsersRefusalIfThePartsAreAsTheyWere() {
    stored.put(ticket().in("us"));
    Change change =
        new Change("b", 1, ticket(), false, List.of(A.owner.set("Bo")), A.note.eq("no such"));

    assertThatExceptionOfType(ConditionFailedException.class)
        .isThrownBy(() -> execute(change))
        .satisfies(e -> assertThat(e.current(Ticket.class)).hasValue(stored.get("b", 1)));
    assertThat(updates()).isEqualTo(2);
    assertThat(key("GSI2PK")).isEqualTo("us#OWNER#Ann");

    stored.delete("b", 1);
    assertThatExceptionOfType(ItemNotFoundException.class).isThrownBy(() -> execute(change));
  }

  @Test
  void anotherVersionIsAConflict() {
    Ticket old = storedVersioned.put(ticket());
    storedVersioned.put(old.in("us"));

    assertThatExceptionOfType(VersionConflictException.class)
        .isThrownBy(() -> versioned.change(of(old, A.owner.set("Bo")), Mode.EXECUTE));
    assertThat(updates()).isEqualTo(1);
  }

  @Test
  void aBorrowedPartIsAConditionWithAVersionToo() {
    Ticket read = storedVersioned.put(ticket());
    RawTable others = new RawTable(engine.client(), "versioned-tickets");
    others.put(RawTable.with(others.items().get(0), "region", AttributeValue.fromS("raw")));

    versioned.change(of(read, A.owner.set("Bo")), Mode.EXECUTE);

    assertThat(others.items().get(0)).containsEntry("GSI2PK", AttributeValue.fromS("raw#OWNER#Bo"));
  }

  @Test
  void patchesBorrowFromTheRecordBefore() {
    Ticket before = stored.put(ticket());
    stored.put(ticket().in("us"));

    calls.patch(before, before.of("Bo"));

    assertThat(key("GSI2PK")).isEqualTo("us#OWNER#Bo");
    assertThat(key("GSI5PK")).isEqualTo("O#Bo");
  }

  @Test
  void inATransactionTheReasonNamesThePart() {
    stored.put(ticket().in("us"));
    Change change = of(ticket(), A.owner.set("Bo"));
    String said =
        "table tickets, key {PK=BOARD#b, SK=TICKET#0001}: the keys of indexes were made with region"
            + " of the record, and the item has another value";

    assertThatExceptionOfType(TransactionFailedException.class)
        .isThrownBy(() -> calls.change(change, Mode.TRANSACTION))
        .satisfies(
            e ->
                assertThat(e.reasons().get(0).failure().orElseThrow())
                    .isInstanceOf(ConditionFailedException.class)
                    .hasMessage(said));
    assertThatExceptionOfType(AutoCommitException.class)
        .isThrownBy(() -> calls.change(change, Mode.AUTO_COMMIT))
        .withMessageEndingWith(said);
    assertThatExceptionOfType(ConditionFailedException.class)
        .isThrownBy(() -> calls.change(change, Mode.ONCE))
        .withMessage(said);
    assertThat(engine.requests(Operation.TRANSACT_WRITE_ITEMS)).hasSize(3);
  }

  @Test
  void whatReadsAsTheRecordSaysIsNoOtherPart() {
    stored.put(ticket());
    Map<String, AttributeValue> item = new HashMap<>(item());
    item.remove("priority"); // its default
    item.put("owner", AttributeValue.fromNul(true));
    item.remove("GSI2PK");
    item.remove("GSI5PK");
    raw.put(item);
    Ticket read = stored.get("b", 1);

    execute(of(read, A.region.set("us")));
    assertThat(item()).doesNotContainKey("GSI2PK");
    assertThat(updates()).isEqualTo(1);
  }

  @Test
  void whatIsCalculatedIsCalculatedFromTheRecord() {
    Ticket read = stored.put(ticket());

    execute(of(read, A.points.set(A.points.orElse(0).plus(7))));
    assertThat(key("LSI1SK")).isEqualTo("012#eu");
    execute(of(read, A.points.set(A.points.orElse(0).plus(7)))); // of what is there now
    assertThat(key("LSI1SK")).isEqualTo("019#eu");
    assertThat(updates()).isEqualTo(3);

    execute(of(read, A.owner.setIfAbsent("Bo")));
    assertThat(key("GSI2PK")).isEqualTo("eu#OWNER#Ann");
    execute(of(read.of((String) null), A.owner.setIfAbsent("Bo")));
    assertThat(key("GSI2PK")).isEqualTo("eu#OWNER#Ann");
  }

  @Test
  void aNullIsThereAndStays() {
    stored.put(ticket());
    Map<String, AttributeValue> item = new HashMap<>(item());
    item.put("owner", AttributeValue.fromNul(true));
    item.remove("GSI2PK");
    item.remove("GSI5PK");
    raw.put(item);

    execute(of(stored.get("b", 1), A.owner.setIfAbsent("Bo")));
    assertThat(item()).doesNotContainKeys("GSI2PK", "GSI5PK");
    assertThat(item()).containsEntry("owner", AttributeValue.fromNul(true));

    item.put("points", AttributeValue.fromNul(true));
    item.remove("LSI1SK");
    raw.put(item);
    execute(of(stored.get("b", 1), A.points.set(A.points.orElse(3).plus(1))));
    assertThat(key("LSI1SK")).isEqualTo("004#eu");
  }

  @Test
  void whatNoKeyCanHaveIsRefused() {
    Ticket read = stored.put(ticket().worth(999));

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> execute(of(read, A.points.set(A.points.orElse(0).plus(1)))))
        .withMessageContaining("as a key of index by-points")
        .withMessageContaining("points");
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> execute(of(read, A.owner.set("x".repeat(2_050)))))
        .withMessageContaining("index by-owner");
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> stored.put(read.worth(1_000)))
        .withMessageContaining("as a key of index by-points");
    assertThat(updates()).isZero();
  }

  @Test
  void anUpsertWritesTheKeyOfAPartThatItSetsIfAbsentLikewise() {
    execute(
        upsert(
            A.region.set("eu"), A.owner.remove(), A.points.remove(), A.status.setIfAbsent("OPEN")));
    assertThat(key("GSI1PK")).isEqualTo("STATUS#OPEN");
    assertThat(key("GSI2SK")).isEqualTo("P03");
    assertThat(key("GSI3PK")).isEqualTo("ALL#b");
    assertThat(item()).containsKeys("GSI3SK", "GSI4PK");
    String created = key("GSI4PK");

    execute(
        upsert(
            A.region.set("eu"), A.owner.set("Ann"), A.points.set(1), A.status.setIfAbsent("NEW")));
    assertThat(key("GSI1PK")).isEqualTo("STATUS#OPEN");
    assertThat(key("GSI2PK")).isEqualTo("eu#OWNER#Ann");
    assertThat(key("GSI4PK")).isEqualTo(created);
    assertThat(lastUpdate()).contains("if_not_exists");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> execute(upsert(A.region.set("us"), A.owner.setIfAbsent("Bo"), A.points.set(1))))
        .withMessageContaining("index by-owner")
        .withMessageContaining("does not know owner");
  }

  @Test
  void anUpdateOfNoPartBorrowsNothing() {
    stored.put(ticket());

    execute(of(ticket().in("us").of("Bo"), A.note.set("x")));

    assertThat(lastUpdate()).doesNotContain("GSI2PK").contains("GSI3SK");
    assertThat(updates()).isEqualTo(1);
    assertThat(key("GSI2PK")).isEqualTo("eu#OWNER#Ann");
  }

  @Test
  void whatIsTriedIsRejectedOnlyByTheUsersCondition() {
    stored.put(ticket().in("us"));
    TicketTable table = stored;

    Outcome<Ticket> outcome = table.update(ticket()).apply(A.owner.set("Bo")).tryExecute();

    assertThat(outcome).isInstanceOf(Outcome.Applied.class);
    assertThat(key("GSI2PK")).isEqualTo("us#OWNER#Bo");
  }
}
