package io.dynamodel.it.cases;

import static io.dynamodel.AutoCommit.autoCommit;
import static io.dynamodel.it.cases.HoldTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynamodel.Dynamo;
import io.dynamodel.WriteResults;
import io.dynamodel.exception.AutoCommitException;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.fixture.SettableClock;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Who takes the place of an expired item has it for himself. */
@WithDynamoDb
class ExpiredItemsTest {
  private static final Instant NOW = Instant.parse("2026-05-04T12:00:00.500Z");
  private static final Instant PAST = NOW.minusSeconds(60);
  private static final Instant FUTURE = NOW.plusSeconds(60);

  private final SettableClock clock = new SettableClock(NOW);
  private final RecordingClient client;
  private final RawTable raw;
  private final Dynamo dynamo;
  private final HoldTable holds;

  ExpiredItemsTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    raw = new RawTable(direct, "holds");
    dynamo = Dynamo.builder().client(client).clock(clock).build();
    holds = new HoldTable(dynamo);
  }

  @BeforeEach
  void empty() {
    holds.admin().createIfAbsent();
    holds.scan().deleteAll();
    client.clear();
  }

  /** The ways to take the place of an expired item. */
  enum Taking {
    ALONE {
      @Override
      Hold take(Dynamo dynamo, HoldTable holds, Hold hold) {
        return holds.insertOrReplaceExpired(hold);
      }
    },
    IN_A_TRANSACTION {
      @Override
      Hold take(Dynamo dynamo, HoldTable holds, Hold hold) {
        WriteResults results = dynamo.transactWrite(tx -> tx.insertOrReplaceExpired(holds, hold));
        return results.items(holds).get(0);
      }
    },
    IN_ONE_OF_SEVERAL {
      @Override
      Hold take(Dynamo dynamo, HoldTable holds, Hold hold) {
        WriteResults results =
            dynamo.transactWrite(autoCommit(1), tx -> tx.insertOrReplaceExpired(holds, hold));
        return results.items(holds).get(0);
      }
    };

    abstract Hold take(Dynamo dynamo, HoldTable holds, Hold hold);
  }

  private Hold taken(Taking taking, Hold hold) {
    return taking.take(dynamo, holds, hold);
  }

  /** The writes of a record that must not touch an item which the record has not seen. */
  static List<Consumer<ExpiredItemsTest>> writesOfTheOld() {
    return List.of(
        test -> test.holds.put(test.old),
        test -> test.holds.update(test.old).apply(A.who.set("x")).execute(),
        test -> test.holds.patch(test.old, test.old.by("x")),
        test -> test.holds.delete(test.old),
        test -> test.holds.putAll(List.of(test.old)),
        test -> test.holds.deleteAll(List.of(test.old)),
        test -> test.dynamo.transactWrite(tx -> tx.put(test.holds, test.old)),
        test ->
            test.dynamo.transactWrite(
                tx -> tx.update(test.holds, test.old, u -> u.apply(A.who.set("x")))),
        test -> test.dynamo.transactWrite(tx -> tx.delete(test.holds, test.old)));
  }

  private Hold old = Hold.of("nobody", null);

  @ParameterizedTest
  @MethodSource("writesOfTheOld")
  void theRecordOfAnExpiredItemCantTouchTheNewOne(Consumer<ExpiredItemsTest> write) {
    for (Taking taking : Taking.values()) {
      holds.scan().deleteAll();
      old = holds.put(Hold.of("ann", PAST));
      Hold bob = taken(taking, Hold.of("bob", FUTURE));
      assertThat(bob.version()).isEqualTo(2);
      assertThat(bob.created()).isEqualTo(NOW);

      Throwable failure = catchThrowable(() -> write.accept(this));

      Throwable conflict =
          failure instanceof TransactionFailedException e
              ? e.failed().get(0).failure().orElseThrow()
              : failure instanceof BatchIncompleteException ? failure.getCause() : failure;
      assertThat(conflict).isInstanceOf(VersionConflictException.class);
      assertThat(holds.get("4A")).isEqualTo(bob);
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachTakesThePlaceOfTheOneBefore(Taking taking) {
    Hold first = taken(taking, Hold.of("ann", PAST));
    Hold second = taken(taking, Hold.of("bob", PAST));
    Hold third = taken(taking, second.by("cid"));

    assertThat(List.of(first.version(), second.version(), third.version()))
        .containsExactly(1L, 2L, 3L);
    assertThat(holds.get("4A")).isEqualTo(third);
  }

  static Stream<AttributeValue> versionsThatAreZero() {
    return Stream.of(AttributeValue.createN("0"), AttributeValue.createNul(true), null);
  }

  @ParameterizedTest
  @MethodSource("versionsThatAreZero")
  void anExpiredItemOfVersionZero(@org.jspecify.annotations.Nullable AttributeValue version) {
    for (Taking taking : Taking.values()) {
      Map<String, AttributeValue> item = HoldMapper.toItem(Hold.of("ann", PAST));
      raw.put(
          version == null
              ? RawTable.without(item, "version")
              : RawTable.with(item, "version", version));

      assertThat(taken(taking, Hold.of("bob", PAST)).version()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNoVersionIsNotReplaced(Taking taking) {
    Map<String, AttributeValue> item = HoldMapper.toItem(Hold.of("ann", PAST));
    raw.put(RawTable.with(item, "version", AttributeValue.createN("-1")));
    assertThat(cause(catchThrowable(() -> taken(taking, Hold.of("bob", PAST)))))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith(
            "table holds, key {seat=4A}, attribute version: expected a version");

    String last = Long.toString(Long.MAX_VALUE);
    raw.put(RawTable.with(item, "version", AttributeValue.createN(last)));
    assertThat(cause(catchThrowable(() -> taken(taking, Hold.of("bob", PAST)))))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageStartingWith("table holds, key {seat=4A}, attribute version: is " + last);
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof AutoCommitException ? failure.getCause() : failure;
  }

  @ParameterizedTest
  @EnumSource
  void whatHasNotExpiredStays(Taking taking) {
    for (Instant until : new Instant[] {NOW.plusMillis(500), null}) {
      holds.scan().deleteAll();
      Hold ann = holds.put(Hold.of("ann", until));

      Throwable failure = cause(catchThrowable(() -> taken(taking, Hold.of("bob", FUTURE))));

      Throwable alone =
          failure instanceof TransactionFailedException e
              ? e.failed().get(0).failure().orElseThrow()
              : failure;
      assertThat(alone)
          .isInstanceOfSatisfying(
              ItemAlreadyExistsException.class,
              e -> assertThat(e.current(Hold.class)).contains(ann));
      assertThat(holds.get("4A")).isEqualTo(ann);
    }
  }

  @Test
  void oneRequestWhereNothingIsThereAndTwoWhereAnExpiredItemIs() {
    holds.insertOrReplaceExpired(Hold.of("ann", PAST));
    assertThat(client.requests()).hasSize(1);
    client.clear();

    holds.insertOrReplaceExpired(Hold.of("bob", FUTURE));

    assertThat(client.requests(PutItemRequest.class))
        .extracting(PutItemRequest::conditionExpression)
        .containsExactly(
            "attribute_not_exists(#0)", "attribute_not_exists(#0) OR #1 = :0 AND #2 <= :1");
    assertThat(client.requests()).hasSize(2);
  }

  @Test
  void whatExpiresMeanwhileIsReadWhenTheTransactionIsSent() {
    Hold ann = holds.put(Hold.of("ann", NOW.minusSeconds(1)));
    client.clear();

    Hold bob =
        dynamo
            .transactWrite(
                tx -> {
                  tx.insertOrReplaceExpired(holds, Hold.of("bob", FUTURE));
                  assertThat(client.requests()).isEmpty();
                  raw.put(
                      RawTable.with(
                          HoldMapper.toItem(ann), "version", AttributeValue.createN("7")));
                })
            .items(holds)
            .get(0);

    assertThat(bob.version()).isEqualTo(8);
    assertThat(client.requests(BatchGetItemRequest.class))
        .singleElement()
        .satisfies(read -> assertThat(read.requestItems().get("holds").consistentRead()).isTrue());
    assertThat(client.requests(TransactWriteItemsRequest.class)).hasSize(1);
  }

  @Test
  void aTransactionIsAllOrNothing() {
    holds.put(Hold.of("ann", PAST));
    Hold other = new Hold("4B", "eve", 0, FUTURE, null);
    holds.put(other);

    assertThatExceptionOfType(TransactionFailedException.class)
        .isThrownBy(
            () ->
                dynamo.transactWrite(
                    tx ->
                        tx.insertOrReplaceExpired(holds, Hold.of("bob", FUTURE))
                            .insertOrReplaceExpired(holds, other)));
    assertThat(holds.get("4A").who()).isEqualTo("ann");
  }

  @Test
  void racesEndInOneHolder(DynamoDbClient direct) {
    holds.put(Hold.of("ann", PAST));
    int[] puts = {0};
    Runnable faster =
        () -> {
          if (++puts[0] == 2) {
            holds.insertOrReplaceExpired(Hold.of("eve", FUTURE));
          } else if (puts[0] == 4) {
            holds.update("4A").apply(A.who.set("late")).execute();
          }
        };
    HoldTable racing =
        new HoldTable(Dynamo.builder().client(new BeforePuts(direct, faster)).clock(clock).build());

    assertThatExceptionOfType(ItemAlreadyExistsException.class)
        .isThrownBy(() -> racing.insertOrReplaceExpired(Hold.of("bob", FUTURE)));
    assertThat(holds.get("4A").who()).isEqualTo("eve");

    clock.forward(Duration.ofMinutes(5));
    Hold bob = racing.insertOrReplaceExpired(Hold.of("bob", NOW.plusSeconds(900)));
    assertThat(bob.version()).as("over late's version 3").isEqualTo(4);
  }

  @Test
  void whatIsGoneIsInserted() {
    assertThatExceptionOfType(ItemNotFoundException.class).isThrownBy(() -> holds.get("4A"));
    assertThat(holds.insertOrReplaceExpired(Hold.of("bob", FUTURE)).version()).isEqualTo(1);
  }
}
