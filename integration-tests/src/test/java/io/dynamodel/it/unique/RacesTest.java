package io.dynamodel.it.unique;

import static io.dynamodel.engine.Operation.PUT_ITEM;
import static io.dynamodel.engine.Operation.TRANSACT_WRITE_ITEMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.exception.UniqueConstraintException;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.unique.MemberTable.A;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What others do meanwhile, and what they have left behind. */
class RacesTest {
  private final Bench bench = new Bench();

  @AfterEach
  void close() {
    bench.close();
  }

  /** A table where somebody acts before each request of a type. */
  private Members hooked(Class<?> type, IntConsumer before) {
    return new Members(Bench.dynamo(Hook.client(bench.engine, type, before)));
  }

  private static IntConsumer first(Runnable action) {
    return number -> {
      if (number == 1) {
        action.run();
      }
    };
  }

  @Test
  void aGuardWhoseHolderIsGoneIsTakenOver() {
    bench.putGuard("ann@x", "9");

    bench.members.insert(Member.of("1", "ann@x"));

    assertThat(bench.sent())
        .isEqualTo("PutItem, TransactWriteItems 2, GetItem, TransactWriteItems 3");
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#ann@x", "1"));
  }

  @Test
  void aGuardWhoseHolderHasAnotherValueIsTakenOver() {
    bench.putRaw(Member.of("9", "other@x"));
    bench.putGuard("ann@x", "9");
    bench.members.insert(Member.of("1", "bob@x"));

    bench.members.update("1").apply(A.email.set("ann@x")).execute();

    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#ann@x", "1"));
  }

  @Test
  void aHolderThatGetsItsValueBackKeepsIt() {
    bench.putGuard("ann@x", "9");
    Members members =
        hooked(
            TransactWriteItemsRequest.class,
            number -> {
              if (number == 2) {
                bench.putRaw(Member.of("9", "ann@x"));
              }
            });

    assertThatExceptionOfType(UniqueConstraintException.class)
        .isThrownBy(() -> members.insert(Member.of("1", "ann@x")))
        .satisfies(e -> assertThat(e.holder()).contains(Members.key("9")));
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#ann@x", "9"));
  }

  @Test
  void aGuardThatSomebodyElseTakesOverIsTheirs() {
    bench.putGuard("ann@x", "9");
    Members members =
        hooked(
            TransactWriteItemsRequest.class,
            number -> {
              if (number == 2) {
                bench.members.insert(Member.of("2", "ann@x"));
              }
            });

    assertThatExceptionOfType(UniqueConstraintException.class)
        .isThrownBy(() -> members.insert(Member.of("1", "ann@x")))
        .satisfies(e -> assertThat(e.holder()).contains(Members.key("2")));
  }

  @Test
  void aValueThatOthersHaveTooIsLeftToThem() {
    bench.members.insert(Member.of("1", "ann@x"));
    bench.putRaw(Member.of("2", "ann@x"));

    bench.members.update("2").apply(A.email.set("bob@x")).execute();

    assertThat(bench.holders())
        .isEqualTo(Map.of("#UNIQUE#email#ann@x", "1", "#UNIQUE#email#bob@x", "2"));
    bench.putRaw(Member.of("3", "ann@x"));
    bench.members.delete("3");
    assertThat(bench.holders()).containsEntry("#UNIQUE#email#ann@x", "1");
  }

  @Test
  void aPutFollowsWhatOthersPut() {
    Members members =
        hooked(
            TransactWriteItemsRequest.class,
            first(() -> bench.members.put(Member.of("1", "other@x"))));

    members.put(Member.of("1", "ann@x"));

    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#ann@x", "1"));
  }

  @Test
  void anUpdateFollowsWhatOthersDo() {
    bench.members.insert(Member.of("1", "ann@x"));
    Members members =
        hooked(
            TransactWriteItemsRequest.class,
            first(() -> bench.members.put(Member.of("1", "other@x"))));

    Member changed = members.update("1").apply(A.email.set("bob@x")).execute();

    assertThat(changed.email()).isEqualTo("bob@x");
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#bob@x", "1"));
  }

  @Test
  void anUpdateThatMovesNothingIsOfWhatIsThere() {
    bench.members.insert(Member.of("1", "ann@x"));
    Members members =
        hooked(UpdateItemRequest.class, first(() -> bench.members.put(Member.of("1", "other@x"))));

    members.update("1").apply(A.email.set("ann@x")).execute();

    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#ann@x", "1"));
  }

  @Test
  void aDeleteFollowsWhatOthersDo() {
    bench.members.insert(Member.of("1", null));
    Members members =
        hooked(DeleteItemRequest.class, first(() -> bench.members.put(Member.of("1", "other@x"))));

    assertThat(members.delete("1")).contains(Member.of("1", "other@x"));
    assertThat(bench.raw.items()).isEmpty();
  }

  @Test
  void anUpsertOfWhatOthersHaveCreated() {
    Members members =
        hooked(
            TransactWriteItemsRequest.class,
            first(() -> bench.members.insert(Member.of("1", "other@x").withPoints(3))));

    Member changed =
        members
            .upsert("1")
            .apply(A.tenant.set("t"), A.points.setIfAbsent(1), A.email.set("ann@x"))
            .execute();

    assertThat(changed).isEqualTo(Member.of("1", "ann@x").withPoints(3));
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#ann@x", "1"));
  }

  @Test
  void anItemThatIsDeletedBeforeItIsReadBackWasWritten() {
    bench.members.insert(Member.of("1", "ann@x"));
    Members members =
        hooked(
            GetItemRequest.class,
            number -> {
              if (number == 2) {
                bench.members.delete("1");
              }
            });

    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> members.update("1").apply(A.email.set("bob@x")).execute())
        .satisfies(e -> assertThat(e.applied()).isTrue())
        .withMessage(
            "table members, key {id=1}: what was written was deleted before it could be read (the write itself was applied)");
  }

  @Test
  void anItemThatCannotBeReadBackWasWritten() {
    bench.members.insert(Member.of("1", "ann@x"));
    Members members =
        hooked(
            GetItemRequest.class,
            number -> {
              if (number == 2) {
                throw SdkClientException.create("the connection is gone");
              }
            });

    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> members.update("1").apply(A.email.set("bob@x")).execute())
        .satisfies(e -> assertThat(e.applied()).isTrue())
        .withMessageContaining("what was written can't be read")
        .withMessageContaining("the connection is gone (the write itself was applied)")
        .withCauseInstanceOf(SdkClientException.class);
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#bob@x", "1"));
  }

  @Test
  void aConflictIsTriedAgain() {
    bench.engine.faults().next(TRANSACT_WRITE_ITEMS).cancelled("TransactionConflict").times(3);

    bench.members.insert(Member.of("1", "ann@x"));

    assertThat(bench.engine.requests(TRANSACT_WRITE_ITEMS)).hasSize(4);
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#ann@x", "1"));
  }

  @Test
  void tenConflictsAreEnough() {
    bench.engine.faults().next(TRANSACT_WRITE_ITEMS).cancelled("TransactionConflict").always();

    assertThatExceptionOfType(TransactionFailedException.class)
        .isThrownBy(() -> bench.members.insert(Member.of("1", "ann@x")))
        .satisfies(e -> assertThat(e.conflict()).isTrue());
    assertThat(bench.engine.requests(TRANSACT_WRITE_ITEMS)).hasSize(10);
  }

  @Test
  void aRaceWithoutEndIsAConflict() {
    bench.members.insert(Member.of("1", "0@x"));
    Members members =
        hooked(
            TransactWriteItemsRequest.class,
            number -> bench.members.put(Member.of("1", number + "@x")));

    assertThatExceptionOfType(TransactionFailedException.class)
        .isThrownBy(() -> members.update("1").apply(A.email.set("ann@x")).execute())
        .satisfies(e -> assertThat(e.conflict()).isTrue());
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#10@x", "1"));
  }

  @Test
  void aTransactionWhoseAnswerIsLostIsFoundAgain() {
    Members members = new Members(Bench.dynamo(EngineClients.retrying(bench.engine, 3)));
    bench.engine.faults().next(TRANSACT_WRITE_ITEMS).cutAfter();

    members.insert(Member.of("1", "ann@x"));
    bench.engine.faults().next(PUT_ITEM).cutAfter();
    members.put(Member.of("1", "ann@x").withPoints(2));
    bench.engine.faults().next(TRANSACT_WRITE_ITEMS).cutAfter();
    members.put(Member.of("1", "bob@x"));

    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#bob@x", "1"));
  }

  /** The first try is done, its answer is lost, and what the SDK sends again meets a conflict. */
  private void loseTheAnswerAndConflict() {
    bench.engine.faults().next(TRANSACT_WRITE_ITEMS).cutAfter();
    bench.engine.faults().next(TRANSACT_WRITE_ITEMS).cancelled("TransactionConflict");
  }

  @Test
  void anInsertThatFindsItselfAndItsGuardIsDone() {
    Members members = new Members(Bench.dynamo(EngineClients.retrying(bench.engine, 3)));
    loseTheAnswerAndConflict();
    bench.engine.forgetRequests();

    assertThat(members.insert(Member.of("1", "ann@x"))).isEqualTo(Member.of("1", "ann@x"));

    assertThat(bench.sent())
        .isEqualTo(
            "TransactWriteItems 2, TransactWriteItems 2, TransactWriteItems 2, TransactGetItems");
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#ann@x", "1"));
  }

  @Test
  void anInsertThatFindsItselfWithoutItsGuardMayBeDone() {
    Members members =
        new Members(
            Bench.dynamo(
                EngineClients.retrying(
                    bench.engine,
                    3,
                    configuration ->
                        configuration.addExecutionInterceptor(
                            Hook.of(
                                TransactGetItemsRequest.class,
                                first(() -> bench.putGuard("ann@x", "9")))))));
    loseTheAnswerAndConflict();

    assertThatExceptionOfType(ItemAlreadyExistsException.class)
        .isThrownBy(() -> members.insert(Member.of("1", "ann@x")))
        .satisfies(e -> assertThat(e.mayHaveBeenApplied()).isTrue());
  }

  @Test
  void anInsertThatFindsAnotherItemMayBeDone() {
    bench.members.insert(Member.of("1", "bob@x"));
    Members members = new Members(Bench.dynamo(EngineClients.retrying(bench.engine, 3)));
    bench.engine.faults().next(TRANSACT_WRITE_ITEMS).cutBefore();
    bench.engine.faults().next(TRANSACT_WRITE_ITEMS).cancelled("TransactionConflict");

    assertThatExceptionOfType(ItemAlreadyExistsException.class)
        .isThrownBy(() -> members.insert(Member.of("1", "ann@x")))
        .satisfies(e -> assertThat(e.mayHaveBeenApplied()).isTrue());
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#bob@x", "1"));
  }

  @Test
  void anInsertWithoutAnAnswerMayBeDone() {
    bench.engine.faults().next(TRANSACT_WRITE_ITEMS).cutAfter();

    assertThatExceptionOfType(SdkClientException.class)
        .isThrownBy(() -> bench.members.insert(Member.of("1", "ann@x")));
    assertThatExceptionOfType(ItemAlreadyExistsException.class)
        .isThrownBy(() -> bench.members.insert(Member.of("1", "ann@x")));
    // with another id, the first item is in the way
    assertThatExceptionOfType(UniqueConstraintException.class)
        .isThrownBy(() -> bench.members.insert(Member.of("2", "ann@x")))
        .satisfies(e -> assertThat(e.holder()).contains(Members.key("1")));
  }

  @Test
  void aStoredNullIsNoValue() {
    Map<String, AttributeValue> item = new HashMap<>(MemberMapper.toItem(Member.of("1", null)));
    item.put("email", AttributeValue.fromNul(true));
    bench.raw.put(item);

    bench.members.update("1").apply(A.email.set("ann@x")).execute();
    bench.raw.put(item);
    bench.members.put(Member.of("1", "bob@x"));
    bench.raw.put(item);
    bench.members.delete("1");

    // raw writes leave guards behind
    assertThat(bench.holders()).containsOnlyKeys("#UNIQUE#email#ann@x", "#UNIQUE#email#bob@x");
    bench.members.insert(Member.of("2", "ann@x"));
  }
}
