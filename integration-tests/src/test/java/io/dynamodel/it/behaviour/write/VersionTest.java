package io.dynamodel.it.behaviour.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Outcome;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.Deed;
import io.dynamodel.it.behaviour.model.DeedMapper;
import io.dynamodel.it.behaviour.model.DeedTable;
import io.dynamodel.it.behaviour.model.DeedTable.A;
import io.dynamodel.testing.WithDynamoDb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** No write replaces what its record has not seen. */
@WithDynamoDb
class VersionTest {
  private final DynamoDbClient direct;
  private Deeds fixture;
  private DeedTable deeds;

  VersionTest(DynamoDbClient direct) {
    this.direct = direct;
  }

  @BeforeEach
  void empty() {
    fixture = new Deeds(direct);
    deeds = fixture.table;
  }

  private Map<String, AttributeValue> withoutVersion(String id) {
    Map<String, AttributeValue> item = new HashMap<>(DeedMapper.toItem(Deed.of(id, "old")));
    item.remove("v");
    return item;
  }

  private VersionConflictException conflict(Callable<?> write) {
    return catchThrowableOfType(VersionConflictException.class, write::call);
  }

  @Test
  void putCounts() {
    Deed first = deeds.put(Deed.of("a", "1"));
    Deed second = deeds.put(first.withText("2"));

    assertThat(first.version()).isEqualTo(1);
    assertThat(second.version()).isEqualTo(2);
    assertThat(deeds.get("a")).isEqualTo(second);
    assertThat(fixture.stored("a")).containsEntry("v", AttributeValue.createN("2"));
  }

  @Test
  void putAsksForTheVersionOfTheRecord() {
    Deed first = deeds.put(Deed.of("a", "1"));
    deeds.put(first.withText("2"));

    assertThat(fixture.client.requests(PutItemRequest.class))
        .extracting(PutItemRequest::conditionExpression)
        .containsExactly(
            "attribute_not_exists(#0) OR attribute_type(#0, :0) OR #0 = :1", "#0 = :0");
  }

  @Test
  void aPutOfAnOldRecordIsAConflict() {
    Deed old = deeds.put(Deed.of("a", "1"));
    Deed current = deeds.put(old.withText("2"));

    VersionConflictException failure = conflict(() -> deeds.put(old.withText("3")));

    assertThat(failure)
        .hasMessage(
            "table deeds, key {id=a}: the record has version 1, but the item has another one");
    assertThat(failure.expected()).isEqualTo(1);
    assertThat(failure.current(Deed.class)).contains(current);
    assertThat(failure.mayHaveBeenApplied()).isFalse();
    assertThat(deeds.get("a")).isEqualTo(current);
  }

  @Test
  void aPutOfANewRecordOntoAnItemIsAConflict() {
    Deed current = deeds.put(Deed.of("a", "1"));

    assertThat(conflict(() -> deeds.put(Deed.of("a", "2"))).expected()).isZero();
    assertThat(deeds.get("a")).isEqualTo(current);
  }

  @Test
  void aPutOfARecordWhoseItemIsGoneIsAConflict() {
    Deed gone = deeds.put(Deed.of("a", "1"));
    deeds.delete(gone);

    VersionConflictException failure = conflict(() -> deeds.put(gone));

    assertThat(failure).hasMessageEndingWith(": the record has version 1, but there is no item");
    assertThat(failure.current(Deed.class)).isEmpty();
    assertThat(deeds.find("a")).isEmpty();
  }

  @Test
  void anItemWithoutVersionHasVersion0() {
    fixture.storeRaw(withoutVersion("a"));
    Deed read = deeds.get("a");

    assertThat(read.version()).isZero();
    assertThat(deeds.put(read.withText("new")).version()).isEqualTo(1);
    assertThat(deeds.get("a").text()).isEqualTo("new");
  }

  @Test
  void aConditionBesideTheVersion() {
    Deed first = deeds.put(Deed.of("a", "1"));

    ConditionFailedException failed =
        catchThrowableOfType(
            ConditionFailedException.class, () -> deeds.put(first, A.text.eq("other")));
    assertThat(failed).isNotInstanceOf(VersionConflictException.class);
    assertThat(conflict(() -> deeds.put(first.withVersion(7), A.text.eq("1"))).expected())
        .isEqualTo(7);
    assertThat(deeds.put(first, A.text.eq("1")).version()).isEqualTo(2);
  }

  @Test
  void tryPutGivesTheItemThatIsThere() {
    Deed current = deeds.put(Deed.of("a", "1"));

    Outcome<Deed> outcome = deeds.tryPut(Deed.of("a", "2"), A.text.exists());

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Rejected.class, rejected -> assertThat(rejected.current()).contains(current));
  }

  @Test
  void insertIsOfWhatIsNotThere() {
    assertThat(deeds.insert(Deed.of("a", "1")).version()).isEqualTo(1);
    assertThatExceptionOfType(ItemAlreadyExistsException.class)
        .isThrownBy(() -> deeds.insert(Deed.of("a", "1")));
  }

  @Test
  void anUpdateOfARecordNeedsItsVersion() {
    Deed old = deeds.put(Deed.of("a", "1"));
    Deed current = deeds.update(old).apply(A.text.set("2")).execute();

    assertThat(current.version()).isEqualTo(2);
    VersionConflictException failure =
        conflict(() -> deeds.update(old).apply(A.text.set("3")).execute());
    assertThat(failure.current(Deed.class)).contains(current);
    assertThat(deeds.update(old).apply(A.text.set("3")).tryExecute())
        .isInstanceOf(Outcome.Rejected.class);
    assertThatExceptionOfType(ConditionFailedException.class)
        .isThrownBy(
            () -> deeds.update(current).apply(A.text.set("3")).when(A.text.eq("1")).execute())
        .isNotInstanceOf(VersionConflictException.class);
    assertThat(deeds.get("a")).isEqualTo(current);
  }

  @Test
  void anUpdateOfARecordWhoseItemIsGone() {
    Deed gone = deeds.put(Deed.of("a", "1"));
    deeds.delete(gone);

    assertThatExceptionOfType(ItemNotFoundException.class)
        .isThrownBy(() -> deeds.update(gone).apply(A.text.set("2")).execute());
  }

  @Test
  void anUpdateByKeyCountsWhateverTheVersion() {
    deeds.put(Deed.of("a", "1"));
    fixture.storeRaw(withoutVersion("b"));

    assertThat(deeds.update("a").apply(A.text.set("2")).execute().version()).isEqualTo(2);
    assertThat(deeds.update("b").apply(A.text.set("2")).execute().version()).isEqualTo(1);
  }

  @Test
  void anUpdateWithoutActionsIsATouch() {
    Deed first = deeds.put(Deed.of("a", "1"));

    Deed touched = deeds.update("a").execute();

    assertThat(touched).isEqualTo(first.withVersion(2));
    assertThat(deeds.update(touched).execute().version()).isEqualTo(3);
    assertThat(conflict(() -> deeds.update(touched).execute()).expected()).isEqualTo(2);
  }

  @Test
  void withoutVersionsATouchIsRefused() {
    ArticleTable articles = new ArticleTable(fixture.client);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> articles.update(ArticleTable.key("x")).execute())
        .withMessageContaining("table articles, key")
        .withMessageContaining("an update needs at least one action");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> articles.update(new Article("x", "t", 1, null)).execute());
    assertThat(fixture.client.requests()).isEmpty();
  }

  @Test
  void anUpsertCountsFrom1() {
    assertThat(upsert("x").version()).isEqualTo(1);
    assertThat(upsert("y").version()).isEqualTo(2);
  }

  private Deed upsert(String text) {
    return deeds.upsert("a").apply(A.text.set(text)).execute();
  }

  @Test
  void aDeleteOfARecordNeedsItsVersion() {
    Deed old = deeds.put(Deed.of("a", "1"));
    Deed current = deeds.put(old.withText("2"));

    assertThat(conflict(() -> deeds.delete(old)).current(Deed.class)).contains(current);
    assertThat(deeds.get("a")).isEqualTo(current);
    assertThat(deeds.delete(current)).contains(current);
    assertThat(deeds.find("a")).isEmpty();
    assertThat(deeds.delete(current)).as("gone already").isEmpty();
  }

  @Test
  void aDeleteOfANewRecordLeavesAnItemWithAVersionAlone() {
    deeds.put(Deed.of("a", "1"));
    fixture.storeRaw(withoutVersion("b"));

    assertThat(conflict(() -> deeds.delete(Deed.of("a", "1"))).expected()).isZero();
    assertThat(deeds.delete(Deed.of("b", "1"))).isPresent();
    assertThat(deeds.delete("a")).as("by key").isPresent();
  }

  @Test
  void aVersionThatIsNoNumberIsAConflict() {
    Map<String, AttributeValue> item = withoutVersion("a");
    item.put("v", AttributeValue.createS("x"));
    fixture.storeRaw(item);

    assertThat(conflict(() -> deeds.put(Deed.of("a", "1"))).currentItem()).contains(item);
  }

  @Test
  void ofManyThreadsEachSuccessCountsOnce() throws Exception {
    deeds.put(Deed.of("a", "0"));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> tasks =
          IntStream.range(0, 8).<Callable<Integer>>mapToObj(each -> () -> updates(500)).toList();
      int successes = 0;
      for (Future<Integer> each : threads.invokeAll(tasks)) {
        successes += each.get();
      }

      assertThat(successes).isGreaterThanOrEqualTo(500);
      assertThat(deeds.get("a").version()).isEqualTo(successes + 1);
      assertThat(deeds.get("a").text()).isEqualTo(Integer.toString(successes));
    } finally {
      threads.shutdownNow();
    }
  }

  /** Adds one to the number in the text so often; how often that was done. */
  private int updates(int attempts) {
    int successes = 0;
    for (int i = 0; i < attempts; i++) {
      Deed read = deeds.get("a");
      String next = Integer.toString(Integer.parseInt(read.text()) + 1);
      if (deeds.update(read).apply(A.text.set(next)).tryExecute() instanceof Outcome.Applied) {
        successes++;
      }
    }
    return successes;
  }
}
