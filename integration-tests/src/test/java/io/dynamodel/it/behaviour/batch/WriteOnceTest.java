package io.dynamodel.it.behaviour.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.it.behaviour.fixture.Meddling;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.fixture.SettableClock;
import io.dynamodel.it.behaviour.model.Crate;
import io.dynamodel.it.behaviour.model.CrateTable;
import io.dynamodel.it.behaviour.model.Deed;
import io.dynamodel.it.behaviour.model.DeedTable;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** What is stored equal already is not written. */
@WithDynamoDb
class WriteOnceTest {
  private static final Instant START = Instant.parse("2026-05-04T12:00:00Z");

  private final DynamoDbClient direct;
  private final RecordingClient client;
  private final SettableClock clock = new SettableClock(START);
  private final CrateTable crates;
  private final DeedTable deeds;

  WriteOnceTest(DynamoDbClient direct) {
    this.direct = direct;
    client = new RecordingClient(direct);
    Dynamo dynamo = Dynamo.builder().client(client).clock(clock).build();
    crates = new CrateTable(dynamo);
    deeds = new DeedTable(dynamo);
  }

  @BeforeEach
  void empty() {
    crates.admin().createIfAbsent();
    crates.scan().deleteAll();
    deeds.admin().createIfAbsent();
    deeds.scan().deleteAll();
    client.clear();
  }

  private void storeRaw(Map<String, AttributeValue> item) {
    direct.putItem(request -> request.tableName("crates").item(item));
  }

  private Map<String, AttributeValue> rawCrate(int number) {
    Map<String, AttributeValue> key =
        Map.of(
            "place",
            AttributeValue.createS("p"),
            "number",
            AttributeValue.createN(Integer.toString(number)));
    return direct.getItem(request -> request.tableName("crates").key(key)).item();
  }

  private int puts() {
    return client.requests(PutItemRequest.class).size();
  }

  @Test
  void writesWhatIsNotThere() {
    List<Crate> written = crates.writeOnce(List.of(Crate.of(2, "1.5"), Crate.of(1, "2")));

    assertThat(written).extracting(Crate::number).containsExactly(2, 1);
    assertThat(written.get(0).created()).isEqualTo(START);
    assertThat(crates.get("p", 2).updated()).isEqualTo(START);
    assertThat(client.requests(BatchGetItemRequest.class).get(0).requestItems().get("crates"))
        .satisfies(keys -> assertThat(keys.consistentRead()).isTrue());
  }

  @Test
  void writesNothingTwice() {
    crates.writeOnce(List.of(Crate.of(1, "3.5"), Crate.of(2, "1")));
    clock.forward(Duration.ofHours(1));
    client.clear();

    assertThat(crates.writeOnce(List.of(Crate.of(1, "3.50"), Crate.of(2, "1")))).isEmpty();
    assertThat(client.requests()).hasSize(1);
    assertThat(crates.get("p", 1).updated()).isEqualTo(START);
  }

  @Test
  void whatIsStoredInAnotherFormIsEqual() {
    crates.put(Crate.of(1, "100"));
    Map<String, AttributeValue> item = new HashMap<>(rawCrate(1));
    item.put("weight", AttributeValue.createN("1e2"));
    item.put("codes", AttributeValue.createNs(List.of("3", "1.0", "2")));
    item.remove("state"); // reads as its default
    item.put("unknown", AttributeValue.createS("x"));
    storeRaw(item);

    assertThat(crates.writeOnce(List.of(Crate.of(1, "100")))).isEmpty();
    assertThat(rawCrate(1)).containsKey("unknown");
  }

  @Test
  void writesWhatIsDifferent() {
    crates.put(Crate.of(1, "1"));
    crates.put(Crate.of(2, "1"));
    clock.forward(Duration.ofHours(1));
    client.clear();

    List<Crate> written =
        crates.writeOnce(List.of(Crate.of(1, "1"), Crate.of(2, "9"), Crate.of(3, "1")));

    assertThat(written).extracting(Crate::number).containsExactly(2, 3);
    assertThat(crates.get("p", 2).weight()).isEqualByComparingTo("9");
    assertThat(crates.get("p", 2).created()).isEqualTo(START);
    assertThat(crates.get("p", 2).updated()).isEqualTo(START.plus(Duration.ofHours(1)));
    assertThat(client.requests(PutItemRequest.class))
        .extracting(PutItemRequest::conditionExpression)
        .containsExactlyInAnyOrder("#0 = :0", "attribute_not_exists(#0)");
  }

  @Test
  void ofSeveralWithOneKeyTheLastIsWrittenOnce() {
    List<Crate> written = crates.writeOnce(List.of(Crate.of(1, "1"), Crate.of(1, "2")));

    assertThat(written).hasSize(1);
    assertThat(puts()).isEqualTo(1);
    assertThat(crates.get("p", 1).weight()).isEqualByComparingTo("2");
  }

  @Test
  void versionsDoNotCountButGoOn() {
    Deed first = deeds.put(Deed.of("a", "1"));
    Deed second = deeds.update(first).apply(DeedTable.A.text.set("2")).execute();

    assertThat(deeds.writeOnce(List.of(Deed.of("a", "2")))).isEmpty();
    assertThat(deeds.get("a")).isEqualTo(second);
    List<Deed> written =
        deeds.writeOnce(List.of(Deed.of("a", "3"), Deed.of("b", "1").withVersion(7)));
    assertThat(written).extracting(Deed::version).containsExactly(3L, 1L);
    assertThat(written.get(0).created()).isEqualTo(first.created());
  }

  @Test
  void whatSomebodyElseWroteMeanwhileIsComparedAnew() {
    crates.put(Crate.of(2, "5"));
    client.clear();
    CrateTable others = new CrateTable(direct);
    Meddling meddling =
        new Meddling(
            client,
            BatchGetItemRequest.class,
            () -> {
              others.put(Crate.of(1, "1"));
              others.put(Crate.of(2, "7"));
            });
    CrateTable table = new CrateTable(meddling);

    List<Crate> written = table.writeOnce(List.of(Crate.of(1, "1"), Crate.of(2, "2")));

    assertThat(written).as("1 is equal by now").extracting(Crate::number).containsExactly(2);
    assertThat(crates.get("p", 2).weight()).isEqualByComparingTo("2");
    assertThat(puts()).as("a try of each, one again").isEqualTo(3);
  }

  @Test
  void anIdThatIsNullIsRefused() {
    Crate nameless =
        new Crate(
            "p",
            1,
            null,
            Crate.of(1, "1").weight(),
            Set.of(),
            List.of(),
            "s",
            null,
            null,
            Map.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> crates.writeOnce(List.of(nameless)))
        .withMessageStartingWith("table crates, key {place=p, number=1}: writeOnce needs the id");
    assertThatNullPointerException()
        .isThrownBy(() -> deeds.writeOnce(List.of(Deed.of(null, "x"))))
        .withMessageContaining("has no id yet");
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void nothingIsNoRequest() {
    assertThat(crates.writeOnce(List.of())).isEmpty();
    assertThatNullPointerException().isThrownBy(() -> crates.writeOnce(null)).withMessage("items");
    assertThatNullPointerException()
        .isThrownBy(() -> crates.writeOnce(Arrays.asList(Crate.of(1, "1"), null)))
        .withMessage("item");
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsNotReplaced() {
    crates.put(Crate.of(1, "1"));
    Map<String, AttributeValue> item = new HashMap<>(rawCrate(1));
    item.put("weight", AttributeValue.createS("heavy"));
    storeRaw(item);
    client.clear();

    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> crates.writeOnce(List.of(Crate.of(2, "1"), Crate.of(1, "1"))))
        .withMessageContaining("table crates, key {place=p, number=1}, attribute weight");
    assertThat(puts()).isZero();
    assertThat(rawCrate(1)).isEqualTo(item);
  }

  @Test
  void whatCannotBeReadAnyMoreIsLeft() {
    crates.put(Crate.of(1, "1"));
    Map<String, AttributeValue> item = new HashMap<>(rawCrate(1));
    item.put("weight", AttributeValue.createS("heavy"));
    CrateTable table =
        new CrateTable(new Meddling(client, BatchGetItemRequest.class, () -> storeRaw(item)));

    BatchIncompleteException failure =
        catchThrowableOfType(
            BatchIncompleteException.class, () -> table.writeOnce(List.of(Crate.of(1, "2"))));

    assertThat(failure).hasCauseInstanceOf(ItemMappingException.class);
    assertThat(failure.unprocessed().items(table)).hasSize(1);
    assertThat(failure.unknown().isEmpty()).isTrue();
    assertThat(rawCrate(1)).isEqualTo(item);
  }

  @Test
  void ofManyWritersOneWritesAnItem() throws Exception {
    assertThat(sumOf(8, 1000, "1")).isEqualTo(1000);
    assertThat(sumOf(8, 1000, "2")).as("of what is there and different").isEqualTo(1000);
    assertThat(sumOf(8, 1000, "2")).isZero();
    assertThat(crates.scan().count()).isEqualTo(1000);
  }

  /** What so many writers of the same items together say that they wrote. */
  private int sumOf(int writers, int items, String weight) throws Exception {
    List<Crate> all = IntStream.range(0, items).mapToObj(each -> Crate.of(each, weight)).toList();
    CrateTable table = new CrateTable(direct);
    Callable<Integer> writer = () -> table.writeOnce(all).size();
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    try {
      int sum = 0;
      for (Future<Integer> each :
          threads.invokeAll(IntStream.range(0, writers).mapToObj(any -> writer).toList())) {
        sum += each.get();
      }
      return sum;
    } finally {
      threads.shutdownNow();
    }
  }
}
