package io.dynamodel.it.behaviour.update;

import static io.dynamodel.it.behaviour.model.MemberTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.it.behaviour.fixture.Interference;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Member;
import io.dynamodel.it.behaviour.model.MemberTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Somebody else creates or removes what an upsert of members found absent or there. */
@WithDynamoDb
class UpsertRacesTest {
  private static final UpdateAction<Member> MINE = A.settings.upsert(A.settings.key("mine").set(1));

  private final DynamoDbClient direct;
  private final MemberTable others;

  UpsertRacesTest(DynamoDbClient direct) {
    this.direct = direct;
    this.others = new MemberTable(direct);
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new MemberTable(direct).admin().create();
  }

  private void store(String id) {
    direct.putItem(
        put ->
            put.tableName("members")
                .item(Map.of("id", AttributeValue.fromS(id), "visits", AttributeValue.fromN("1"))));
  }

  private RecordingClient interfering(IntConsumer beforeUpdate) {
    return new RecordingClient(new Interference(direct, beforeUpdate));
  }

  private void create(String id, int value) {
    others.update(id).apply(A.settings.set(Map.of("other", value))).execute();
  }

  private void remove(String id) {
    others.update(id).apply(A.settings.remove()).execute();
  }

  private static List<String> updates(RecordingClient client) {
    return client.requests(UpdateItemRequest.class).stream()
        .map(UpdateItemRequest::updateExpression)
        .toList();
  }

  @Test
  void whatAnotherHasCreatedMeanwhileIsKept() {
    store("created");
    RecordingClient client =
        interfering(
            number -> {
              if (number == 2) {
                create("created", 7);
              }
            });

    Member updated = new MemberTable(client).update("created").apply(MINE).execute();

    assertThat(updated.settings()).isEqualTo(Map.of("mine", 1, "other", 7));
    assertThat(updates(client)).containsExactly("SET #0.#1 = :0", "SET #0 = :0", "SET #0.#1 = :0");
  }

  @Test
  void aRaceThatIsLostTwiceIsRunAgain() {
    store("twice");
    RecordingClient client =
        interfering(
            number -> {
              if (number == 2) {
                create("twice", 7);
              } else if (number == 3) {
                remove("twice");
              }
            });

    Member updated = new MemberTable(client).update("twice").apply(MINE).execute();

    assertThat(updated.settings()).isEqualTo(Map.of("mine", 1));
    assertThat(updates(client))
        .containsExactly("SET #0.#1 = :0", "SET #0 = :0", "SET #0.#1 = :0", "SET #0 = :0");
  }

  @Test
  void afterEightLostRacesItSaysWhatTheItemLacked() {
    store("lost");
    RecordingClient client =
        interfering(
            number -> {
              if (number % 2 == 0) {
                create("lost", number);
              } else {
                remove("lost");
              }
            });

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> new MemberTable(client).update("lost").apply(MINE).execute())
        .withMessageContaining("SET settings.mine = 1");
    assertThat(updates(client)).hasSize(8);
    assertThat(others.get("lost").settings()).isEqualTo(Map.of("other", 8));
  }

  @Test
  void aConditionThatNoLongerHoldsIsTheOutcome() {
    store("condition");
    RecordingClient client =
        interfering(
            number -> {
              if (number == 2) {
                others.update("condition").apply(A.visits.add(1)).execute();
              }
            });

    ConditionFailedException e =
        catchThrowableOfType(
            ConditionFailedException.class,
            () ->
                new MemberTable(client)
                    .update("condition")
                    .apply(MINE)
                    .when(A.visits.eq(1))
                    .execute());

    assertThat(e.current(Member.class)).map(Member::visits).contains(2);
    assertThat(updates(client)).hasSize(2);
  }

  @Test
  void aConditionThatNoLongerHoldsIsToldFromALostRace() {
    store("mixed");
    RecordingClient client =
        interfering(
            number -> {
              if (number == 2) {
                create("mixed", 7);
                others.update("mixed").apply(A.visits.add(1)).execute();
              }
            });

    assertThatExceptionOfType(ConditionFailedException.class)
        .isThrownBy(
            () ->
                new MemberTable(client).update("mixed").apply(MINE).when(A.visits.eq(1)).execute());
    assertThat(updates(client)).hasSize(3);
    assertThat(others.get("mixed").settings()).isEqualTo(Map.of("other", 7));
  }

  @Test
  void anItemThatIsGoneIsNotCreatedAgain() {
    store("gone");
    RecordingClient client =
        interfering(
            number -> {
              if (number == 2) {
                others.delete("gone");
              }
            });

    assertThatExceptionOfType(ItemNotFoundException.class)
        .isThrownBy(() -> new MemberTable(client).update("gone").apply(MINE).execute());
    assertThat(others.find("gone")).isEmpty();
  }

  @Test
  void manyThreadsLoseNoneOfTheirEntries() throws Exception {
    store("threads");
    int threads = 8;
    int entries = 50;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running =
          IntStream.range(0, threads)
              .<Future<?>>mapToObj(
                  thread ->
                      pool.submit(
                          () -> {
                            for (int i = 0; i < entries; i++) {
                              others
                                  .update("threads")
                                  .apply(A.settings.upsert(A.settings.key(thread + "-" + i).set(i)))
                                  .execute();
                            }
                          }))
              .toList();
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(others.get("threads").settings()).hasSize(threads * entries);
  }
}
