package io.dynamodel.it.unique;

import static io.dynamodel.AutoCommit.autoCommit;
import static io.dynamodel.engine.Operation.TRANSACT_WRITE_ITEMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dynamodel.Dynamo;
import io.dynamodel.TransactWrite;
import io.dynamodel.WriteResults;
import io.dynamodel.exception.AutoCommitException;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.exception.TransactionFailedException.Reason;
import io.dynamodel.exception.UniqueConstraintException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.it.unique.MemberTable.A;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Unique values in the transactions of users. */
class TransactionsTest {
  private final Bench bench = new Bench();
  private final Members members = bench.members;
  private final Profiles profiles = bench.profiles;

  @AfterEach
  void close() {
    bench.close();
  }

  private WriteResults write(Consumer<TransactWrite> operations) {
    return bench.dynamo.transactWrite(operations);
  }

  @Test
  void insertsAreNotReadBefore() {
    WriteResults done =
        write(
            tx -> tx.insert(members, Member.of("1", "a@x")).insert(members, Member.of("2", null)));

    assertThat(bench.sent()).isEqualTo("TransactWriteItems 3");
    assertThat(done.processed()).isEqualTo(2);
    assertThat(done.items(members)).containsExactly(Member.of("1", "a@x"), Member.of("2", null));
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#a@x", "1"));
  }

  @Test
  void allElseIsReadTogether() {
    write(tx -> tx.insert(members, Member.of("1", "1@x")).insert(members, Member.of("2", "2@x")));
    Profile profile = profiles.put(Profile.of(1, 7L));
    bench.sent();

    WriteResults done =
        write(
            tx ->
                tx.put(members, Member.of("1", "3@x"))
                    .update(members, Members.key("2"), u -> u.apply(A.email.set("4@x")))
                    .put(members, Member.of("5", "5@x"))
                    .put(profiles, profile.withCode(8L)));

    assertThat(bench.sent()).isEqualTo("BatchGetItem, TransactWriteItems 11");
    assertThat(done.processed()).isEqualTo(4);
    assertThat(done.items(profiles).get(0).version()).isEqualTo(2);
    assertThat(bench.holders())
        .isEqualTo(
            Map.of("#UNIQUE#email#3@x", "1", "#UNIQUE#email#4@x", "2", "#UNIQUE#email#5@x", "5"));
    assertThat(bench.guardsOfProfiles()).containsOnlyKeys("#UNIQUE#code#t#8");
  }

  @Test
  void whatMovesNothingHasNoGuards() {
    write(tx -> tx.insert(members, Member.of("1", "1@x")));
    bench.sent();

    write(
        tx ->
            tx.put(members, Member.of("1", "1@x").withPoints(3))
                .put(members, Member.of("2", null))
                .delete(members, Members.key("3")));

    assertThat(bench.sent()).isEqualTo("BatchGetItem, TransactWriteItems 3");
    write(tx -> tx.update(members, Members.key("1"), u -> u.apply(A.points.set(4))));
    assertThat(bench.sent()).isEqualTo("TransactWriteItems 1");
  }

  @Test
  void twoItemsSwapTheirValues() {
    write(tx -> tx.insert(members, Member.of("1", "1@x")).insert(members, Member.of("2", "2@x")));
    bench.sent();

    write(tx -> tx.put(members, Member.of("1", "2@x")).put(members, Member.of("2", "1@x")));

    assertThat(bench.sent()).isEqualTo("BatchGetItem, TransactWriteItems 4");
    assertThat(bench.holders())
        .isEqualTo(Map.of("#UNIQUE#email#2@x", "1", "#UNIQUE#email#1@x", "2"));
  }

  @Test
  void aValuePassesOnInOneTransaction() {
    write(tx -> tx.insert(members, Member.of("1", "1@x")));

    write(tx -> tx.insert(members, Member.of("2", "1@x")).delete(members, Members.key("1")));
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#1@x", "2"));
    write(tx -> tx.delete(members, Member.of("2", "1@x")).insert(members, Member.of("3", "1@x")));
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#1@x", "3"));
    assertThat(members.scan().count()).isEqualTo(1);
  }

  @Test
  void twoItemsCantGetOneValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                write(
                    tx ->
                        tx.insert(members, Member.of("1", "1@x"))
                            .insert(members, Member.of("2", "1@x"))))
        .withMessage(
            "table members, key {id=2}, attribute email: another operation of the transaction gives the value to the item of key {id=1}");
    assertThat(bench.engine.requests(TRANSACT_WRITE_ITEMS)).isEmpty();
  }

  @Test
  void aTakenValueIsTheReasonOfItsOperation() {
    write(tx -> tx.insert(members, Member.of("1", "1@x")));

    assertThatExceptionOfType(TransactionFailedException.class)
        .isThrownBy(
            () ->
                write(
                    tx ->
                        tx.insert(members, Member.of("2", "2@x"))
                            .insert(members, Member.of("3", "1@x"))))
        .withMessageContaining("1@x is taken by the item of key {id=1}")
        .satisfies(
            e -> {
              assertThat(e.conflict()).isFalse();
              assertThat(e.reasons()).hasSize(2);
              Reason reason = e.failed().get(0);
              assertThat(reason.key()).isEqualTo(Members.key("3"));
              assertThat(reason.current(Member.class)).isEmpty();
              assertThat(reason.failure())
                  .get()
                  .isInstanceOfSatisfying(
                      UniqueConstraintException.class,
                      taken -> {
                        assertThat(taken.attribute()).isEqualTo("email");
                        assertThat(taken.holder()).contains(Members.key("1"));
                      });
            });
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#1@x", "1"));
  }

  @Test
  void aLostRaceIsAConflict() {
    write(tx -> tx.insert(members, Member.of("1", "1@x")));
    Dynamo dynamo =
        Bench.dynamo(
            Hook.client(
                bench.engine,
                TransactWriteItemsRequest.class,
                number -> members.put(Member.of("1", "other@x"))));
    Members raced = new Members(dynamo);

    assertThatExceptionOfType(TransactionFailedException.class)
        .isThrownBy(() -> dynamo.transactWrite(tx -> tx.put(raced, Member.of("1", "2@x"))))
        .withMessageContaining("unique values of the item were changed since they were read")
        .satisfies(
            e -> {
              assertThat(e.conflict()).isTrue();
              assertThat(e.failed().get(0).conflict()).isTrue();
              assertThat(e.failed().get(0).failure()).isEmpty();
              assertThat(e.failed().get(0).code()).isEqualTo("ConditionalCheckFailed");
            });
  }

  @Test
  void whatIsNotAskedOfUniqueValuesIsToldAsBefore() {
    Profile profile = profiles.put(Profile.of(1, 7L));
    profiles.put(profile.withCode(8L));
    write(tx -> tx.insert(members, Member.of("1", "1@x")));

    assertThat(failure(tx -> tx.put(profiles, profile.withCode(9L))))
        .isInstanceOf(VersionConflictException.class);
    assertThat(failure(tx -> tx.insert(members, Member.of("1", "2@x"))))
        .isInstanceOf(ItemAlreadyExistsException.class);
    assertThat(
            failure(tx -> tx.update(members, Members.key("2"), u -> u.apply(A.email.set("2@x")))))
        .isInstanceOf(ItemNotFoundException.class);
    assertThat(failure(tx -> tx.put(members, Member.of("1", "2@x"), A.points.gt(3))))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(failure(tx -> tx.delete(members, Members.key("1"), A.points.gt(3))))
        .isInstanceOf(ConditionFailedException.class);
  }

  private RuntimeException failure(Consumer<TransactWrite> operations) {
    try {
      write(operations);
    } catch (TransactionFailedException e) {
      assertThat(e.conflict()).isFalse();
      return e.failed().get(0).failure().orElseThrow();
    }
    throw new AssertionError("it was done");
  }

  @Test
  void guardsCountAmongTheHundred() {
    write(
        tx -> {
          for (int i = 0; i < 50; i++) {
            tx.insert(members, Member.of("" + i, i + "@x"));
          }
        });
    assertThat(bench.sent()).isEqualTo("TransactWriteItems 100");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                write(
                    tx -> {
                      for (int i = 0; i < 51; i++) {
                        tx.insert(members, Member.of("n" + i, "n" + i + "@x"));
                      }
                    }))
        .withMessage(
            "table members, key {id=n49}: a transaction takes at most 100 operations, those on the guards of unique values included. Send several transactions: autoCommit does");
    assertThat(bench.sent()).isEmpty();
  }

  @Test
  void chunksCountGuards() {
    WriteResults done =
        bench.dynamo.transactWrite(
            autoCommit(10),
            tx -> {
              for (int i = 0; i < 12; i++) {
                tx.insert(members, Member.of("" + i, i + "@x").withLogin("t", "l" + i));
              }
            });

    assertThat(bench.sent())
        .isEqualTo(
            "TransactWriteItems 9, TransactWriteItems 9, TransactWriteItems 9, TransactWriteItems 9");
    assertThat(done.processed()).isEqualTo(12);
    assertThat(bench.holders()).hasSize(24);

    bench.dynamo.transactWrite(autoCommit(1), tx -> tx.delete(members, Members.key("0")));
    assertThat(bench.holders()).hasSize(22);
  }

  @Test
  void chunksThatFailSayWhatIsDone() {
    members.insert(Member.of("x", "5@x"));
    assertThatExceptionOfType(AutoCommitException.class)
        .isThrownBy(
            () ->
                bench.dynamo.transactWrite(
                    autoCommit(4),
                    tx -> {
                      for (int i = 0; i < 8; i++) {
                        tx.insert(members, Member.of("" + i, i + "@x"));
                      }
                    }))
        .satisfies(
            e -> {
              assertThat(e.committedOperations()).isEqualTo(4);
              assertThat(e.unknown()).isFalse();
            });
  }

  @Test
  void anUpdateOnceMovesItsGuards() {
    members.insert(Member.of("1", "1@x"));

    var once = members.update("1").apply(A.email.set("2@x")).once();
    once.execute();
    once.execute();

    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#2@x", "1"));
  }

  @Test
  void anythingInAnyOrder() {
    List<String> emails = new ArrayList<>(List.of("0@x", "1@x", "2@x", "3@x"));
    write(
        tx -> {
          for (int i = 0; i < 4; i++) {
            tx.insert(members, Member.of("" + i, emails.get(i)));
          }
        });
    write(
        tx -> {
          for (int i = 0; i < 4; i++) {
            tx.put(members, Member.of("" + i, emails.get((i + 1) % 4)));
          }
        });
    assertThat(bench.holders())
        .isEqualTo(
            Map.of(
                "#UNIQUE#email#1@x", "0",
                "#UNIQUE#email#2@x", "1",
                "#UNIQUE#email#3@x", "2",
                "#UNIQUE#email#0@x", "3"));
  }
}
