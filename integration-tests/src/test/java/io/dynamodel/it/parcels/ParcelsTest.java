package io.dynamodel.it.parcels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.Page;
import io.dynamodel.UnknownType;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.schema.Selection;
import io.dynamodel.testing.WithDynamoDb;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What reads of several types from shards do beside the plain query. */
@WithDynamoDb
class ParcelsTest {
  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  private static final List<Box> BOXES =
      IntStream.range(0, 12)
          .mapToObj(i -> new Box("d1", "b%02d".formatted(i), "OPEN", until(i), i))
          .toList();
  private static final List<Box> ALIVE = BOXES.stream().filter(box -> !isExpired(box)).toList();
  private static final List<Parcel> ALL = withLabels(BOXES);

  private final DynamoDbClient direct;
  private final RecordingClient client;
  private final RawTable raw;
  private ParcelTable parcels;
  private BoxTable boxes;
  private LabelTable labels;

  ParcelsTest(DynamoDbClient direct) {
    this.direct = direct;
    client = new RecordingClient(direct);
    raw = new RawTable(direct, "parcels");
    use(client);
  }

  private void use(DynamoDbClient used) {
    Dynamo dynamo = Dynamo.builder().client(used).clock(Clock.fixed(NOW, ZoneOffset.UTC)).build();
    parcels = new ParcelTable(dynamo);
    boxes = new BoxTable(dynamo);
    labels = new LabelTable(dynamo);
  }

  private static Instant until(int number) {
    return number % 3 == 0 ? NOW.minusSeconds(60) : NOW.plusSeconds(60);
  }

  private static boolean isExpired(Box box) {
    return box.until() != null && box.until().isBefore(NOW);
  }

  /** In the order of the keys. */
  private static List<Parcel> withLabels(List<Box> of) {
    return of.stream()
        .flatMap(box -> Stream.<Parcel>of(box, label(box, 1), label(box, 2)))
        .toList();
  }

  private static Label label(Box box, int number) {
    return new Label(box.depot(), box.box(), number, "text " + number);
  }

  @BeforeEach
  void putItems() {
    parcels.admin().createIfAbsent();
    raw.items().forEach(item -> raw.delete(java.util.Set.of("PK", "SK"), item));
    parcels.putAll(ALL);
    client.clear();
  }

  private static List<Parcel> withoutExpired() {
    return ALL.stream().filter(each -> !(each instanceof Box box && isExpired(box))).toList();
  }

  @Test
  void withoutExpiredLeavesOutItemsOfTheTypeThatExpires() {
    assertThat(parcels.query("d1").toList()).isEqualTo(ALL);
    assertThat(parcels.query("d1").withoutExpired().toList()).isEqualTo(withoutExpired());
    assertThat(parcels.query("d1").withoutExpired().count()).isEqualTo(withoutExpired().size());
    assertThat(parcels.query("d1").withoutExpired().limit(5).toList())
        .isEqualTo(withoutExpired().subList(0, 5));
    assertThat(parcels.scan().withoutExpired().toList())
        .containsExactlyInAnyOrderElementsOf(withoutExpired());
    assertThat(boxes.query("d1").withoutExpired().toList()).isEqualTo(ALIVE);
    assertThat(boxes.query("d1").withoutExpired().descending().limit(3).toList())
        .containsExactly(BOXES.get(11), BOXES.get(10), BOXES.get(8));
    assertThat(boxes.query("d1").withoutExpired().count()).isEqualTo(ALIVE.size());
    assertThat(boxes.scan().parallel(2).withoutExpired().count()).isEqualTo(ALIVE.size());
    assertThat(boxes.query("d1").withoutExpired().deleteAll()).isEqualTo(ALIVE.size());
    assertThat(parcels.query("d1").toList()).hasSize(ALL.size() - ALIVE.size());
  }

  @Test
  void projectionsAreOfOneTypeOrAsStored() {
    assertThat(boxes.query("d1").select(WeightProjection.SELECTION).toList())
        .isEqualTo(BOXES.stream().map(ParcelsTest::weight).toList());
    assertThat(boxes.query("d1").select(WeightProjection.SELECTION).limit(2).toList())
        .containsExactly(weight(BOXES.get(0)), weight(BOXES.get(1)));
    assertThat(parcels.find(BoxTable.key("d1", "b01"), WeightProjection.SELECTION))
        .contains(weight(BOXES.get(1)));
    assertThat(
            parcels.query("d1").select(Selection.raw("SK")).limit(4).toList().stream()
                .map(item -> item.text("SK")))
        .containsExactly("P#b00", "P#b00#L#01", "P#b00#L#02", "P#b01");
    assertThat(parcels.scan().select(Selection.raw("SK")).toList()).hasSize(ALL.size());
  }

  private static Weight weight(Box box) {
    return new Weight(box.depot(), box.box(), box.weight());
  }

  @Test
  void aTypeIsFilteredInEachShard() {
    assertThat(boxes.query("d1").toList()).isEqualTo(BOXES);
    assertThat(boxes.query("d1").count()).isEqualTo(12);
    assertThat(client.requests(QueryRequest.class))
        .hasSize(6)
        .allSatisfy(request -> assertThat(request.filterExpression()).contains("#"));
    assertThat(boxes.query("d1").box().beginsWith("b0").descending().limit(2).toList())
        .containsExactly(BOXES.get(9), BOXES.get(8));
    assertThat(labels.query("d1").box().eq("b05").toList())
        .containsExactly(label(BOXES.get(5), 1), label(BOXES.get(5), 2));
    for (int size = 1; size < 5; size++) {
      List<Box> found = new ArrayList<>();
      boxes.query("d1").pageSize(size).pages().forEach(page -> found.addAll(page.items()));
      assertThat(found).isEqualTo(BOXES);
      found.clear();
      Page<Box> page = boxes.query("d1").limit(size).filledPage();
      found.addAll(page.items());
      while (page.hasNext()) {
        page = boxes.query("d1").limit(size).filledPage(page.next().orElseThrow());
        found.addAll(page.items());
      }
      assertThat(found).isEqualTo(BOXES);
    }
    assertThat(boxes.query("d1").deleteAll()).isEqualTo(12);
    assertThat(labels.query("d1").count()).isEqualTo(24);
  }

  @Test
  void whatIsUnreadableIsToldAndLeftOut() {
    Map<String, AttributeValue> item = raw.item(BoxTable.key("d1", "b04").attributes());
    raw.put(RawTable.with(item, "weight", AttributeValue.fromS("heavy")));
    List<String> told = new ArrayList<>();
    List<Parcel> rest = new ArrayList<>(ALL);
    rest.remove(BOXES.get(4));

    assertThat(parcels.query("d1").onUnreadable(e -> told.add(e.path())).toList()).isEqualTo(rest);
    assertThat(boxes.query("d1").onUnreadable(e -> told.add(e.path())).limit(6).toList())
        .containsExactly(
            BOXES.get(0), BOXES.get(1), BOXES.get(2), BOXES.get(3), BOXES.get(5), BOXES.get(6));
    assertThat(told).containsExactly("weight", "weight");
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> parcels.query("d1").toList())
        .satisfies(e -> assertThat(e.key()).hasValueSatisfying(key -> key.contains("P#b04")));
  }

  @Test
  void anUnknownTypeIsUnreadableOrSkipped() {
    Map<String, AttributeValue> item = raw.item(BoxTable.key("d1", "b04").attributes());
    raw.put(RawTable.with(item, "_type", AttributeValue.fromS("crate")));
    List<Parcel> rest = new ArrayList<>(ALL);
    rest.remove(BOXES.get(4));
    List<ItemMappingException> told = new ArrayList<>();

    assertThat(parcels.query("d1").onUnreadable(told::add).toList()).isEqualTo(rest);
    assertThat(told).hasSize(1);
    assertThat(parcels.onUnknownType(UnknownType.SKIP).query("d1").toList()).isEqualTo(rest);
    assertThat(parcels.onUnknownType(UnknownType.SKIP).query("d1").limit(13).toList())
        .isEqualTo(rest.subList(0, 13));
  }

  @Test
  void fullItemsOfAShardedIndexAreAsManyAsTheLimit() {
    assertThat(boxes.byState("OPEN").count()).isEqualTo(12);
    assertThat(boxes.byState("OPEN").fullItems().toList())
        .containsExactlyInAnyOrderElementsOf(BOXES);
    assertThat(boxes.byState("OPEN").limit(5).fullItems().toList()).isEqualTo(BOXES.subList(0, 5));
    assertThat(boxes.byState("OPEN").descending().limit(2).fullItems().toList())
        .containsExactly(BOXES.get(11), BOXES.get(10));
    raw.delete(java.util.Set.of("PK", "SK"), raw.item(BoxTable.key("d1", "b00").attributes()));
    assertThat(boxes.byState("OPEN").limit(1).fullItems().first()).contains(BOXES.get(1));
  }

  @Test
  void aShardThatFailsFailsAll() {
    use(failing("DEPOT#d1#1"));

    for (Runnable read :
        List.<Runnable>of(
            () -> parcels.query("d1").toList(),
            () -> boxes.query("d1").first(),
            () -> boxes.query("d1").page(),
            () -> boxes.query("d1").count(),
            () -> boxes.query("d1").deleteAll())) {
      assertThatExceptionOfType(DynamoDbException.class)
          .isThrownBy(read::run)
          .withMessageContaining("this shard fails");
    }
    assertThat(raw.items()).hasSize(ALL.size());
  }

  private DynamoDbClient failing(String partition) {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (proxy, method, arguments) -> {
              if (arguments != null
                  && arguments[0] instanceof QueryRequest request
                  && request
                      .expressionAttributeValues()
                      .containsValue(AttributeValue.fromS(partition))) {
                throw DynamoDbException.builder().message("this shard fails").build();
              }
              try {
                return method.invoke(direct, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
