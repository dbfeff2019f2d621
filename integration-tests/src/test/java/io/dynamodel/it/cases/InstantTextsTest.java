package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.ItemReport;
import io.dynamodel.ItemReport.Finding;
import io.dynamodel.ItemReport.Kind;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.convert.IsoInstantConverter;
import io.dynamodel.convert.IsoMillisecondsConverter;
import io.dynamodel.convert.IsoSecondsConverter;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Times that other mappers store as text: ranges of keys, and keys of indexes in other forms. */
@WithDynamoDb
class InstantTextsTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private final RawTable raw;
  private final InstantTextsTest_SecondsTable seconds;
  private final InstantTextsTest_MillisTable millis;
  private final InstantTextsTest_NanosTable nanos;
  private final InstantTextsTest_AnyTable any;

  InstantTextsTest(DynamoDbClient client) {
    raw = new RawTable(client, "times");
    seconds = new InstantTextsTest_SecondsTable(client);
    millis = new InstantTextsTest_MillisTable(client);
    nanos = new InstantTextsTest_NanosTable(client);
    any = new InstantTextsTest_AnyTable(client);
  }

  @DynamoModel(table = "times")
  @GlobalIndex(name = "seen-index", partition = "place", sort = "seen")
  record Seconds(
      @PartitionKey String id,
      @SortKey @ConvertWith(IsoSecondsConverter.class) Instant at,
      String place,
      @ConvertWith(IsoSecondsConverter.class) Instant seen) {}

  @DynamoModel(table = "times")
  @GlobalIndex(name = "seen-index", partition = "place", sort = "seen")
  record Millis(
      @PartitionKey String id,
      @SortKey @ConvertWith(IsoMillisecondsConverter.class) Instant at,
      String place,
      @ConvertWith(IsoMillisecondsConverter.class) Instant seen) {}

  /** The table's keys in the form of the library, which this index is about. */
  @DynamoModel(table = "times")
  @GlobalIndex(name = "seen-index", partition = "place", sort = "seen")
  @GlobalIndex(
      name = "keys-index",
      partition = "place",
      sort = "seen",
      projection = Projection.KEYS_ONLY)
  record Nanos(
      @PartitionKey String id,
      @SortKey String at,
      String place,
      Instant seen,
      @Nullable String note) {}

  @DynamoModel(table = "times")
  @GlobalIndex(name = "seen-index", partition = "place", sort = "seen")
  record Any(
      @PartitionKey String id,
      @SortKey String at,
      String place,
      @ConvertWith(IsoInstantConverter.class) Instant seen) {}

  @BeforeEach
  void create() {
    nanos.admin().createIfAbsent();
    nanos.scan().deleteAll();
  }

  private void store(String at, String seen) {
    raw.put(Map.of("id", fromS("a"), "at", fromS(at), "place", fromS("p"), "seen", fromS(seen)));
  }

  @Test
  void wholeSecondsOfAnotherMapperAreARange() {
    for (int second = 0; second < 5; second++) {
      Instant time = NOON.plusSeconds(second);
      store(time.toString(), time.toString());
    }

    assertThat(seconds.query("a").at().between(NOON.plusMillis(500), NOON.plusSeconds(3)))
        .extracting(Seconds::at)
        .containsExactly(NOON.plusSeconds(1), NOON.plusSeconds(2), NOON.plusSeconds(3));
    assertThat(seconds.bySeen("p").seen().lt(NOON.plusSeconds(2).plusNanos(1)))
        .extracting(Seconds::seen)
        .containsExactly(NOON, NOON.plusSeconds(1), NOON.plusSeconds(2));
    assertThat(seconds.find("a", NOON)).isPresent();
    assertThat(seconds.delete(seconds.get("a", NOON))).isPresent();
  }

  @Test
  void millisecondsOfAnotherMapperAreARange() {
    store("2026-05-01T12:00:00.000Z", "2026-05-01T12:00:00.000Z");
    store("2026-05-01T12:00:00.500Z", "2026-05-01T12:00:00.500Z");

    assertThat(millis.query("a").at().gt(NOON.plusNanos(500_000_001).minusMillis(1)))
        .extracting(Millis::at)
        .containsExactly(NOON.plusMillis(500));
    assertThat(millis.bySeen("p").seen().le(NOON)).extracting(Millis::at).containsExactly(NOON);
  }

  @Test
  void aFinerTimeIsRefusedWhenItIsWritten() {
    assertThatThrownBy(() -> seconds.put(new Seconds("a", NOON, "p", NOON.plusMillis(1))))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("attribute seen")
        .hasMessageContaining("truncatedTo(ChronoUnit.SECONDS)");
  }

  @Test
  void aTableKeyOfAnotherFormIsRefusedAndTheConverterNamed() {
    store("2026-05-01T12:00:00.000Z", "2026-05-01T12:00:00Z");

    assertThatThrownBy(() -> seconds.query("a").toList())
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("attribute at")
        .hasMessageContaining("IsoMillisecondsConverter");
  }

  @Test
  void anIndexKeyOfAnotherFormIsRefusedWhereTheIndexIsQueried() {
    store("x", "2026-05-01T12:00:00Z");

    assertThat(nanos.query("a")).hasSize(1); // the index is not asked
    assertThat(nanos.scanBySeen()).hasSize(1); // a scan has no order
    for (Runnable read :
        List.<Runnable>of(
            () -> nanos.bySeen("p").seen().ge(NOON).toList(),
            () -> nanos.bySeen("p").toList(),
            () -> nanos.bySeen("p").first(),
            () -> nanos.bySeen("p").page(),
            () -> nanos.byKeys("p").toList(),
            () -> nanos.byKeys("p").fullItems().toList())) {
      assertThatThrownBy(read::run)
          .isInstanceOf(ItemMappingException.class)
          .hasMessageContaining("table times, key {id=a, at=x}, attribute seen: ")
          .hasMessageContaining("@ConvertWith(IsoSecondsConverter.class)");
    }
    assertThat(seconds.bySeen("p")).isNotNull();
    assertThat(any.bySeen("p").seen().eq(NOON)).hasSize(1);
    assertThat(any.bySeen("p").seen().asText().between("2026-05", "2026-06")).hasSize(1);
  }

  @Test
  void theReportSaysWhatDoesNotFit() {
    store("x", "2026-05-01T12:00:00Z");
    store("y", "2026-05-01T12:00:00.000000000Z");
    raw.put(Map.of("id", fromS("a"), "at", fromS("z"), "place", fromS("p")));
    Map<String, AttributeValue> item =
        Map.of(
            "id", fromS("b"),
            "at", fromS("y"),
            "place", fromS("q"),
            "note", AttributeValue.fromNul(true),
            "seen", fromS("2026-05-01T12:00:00.000000000Z"),
            "colour", fromS("red"));
    raw.put(item);

    ItemReport report = nanos.admin().verifyItems();

    assertThat(report.items()).isEqualTo(4);
    assertThat(report.findings(Kind.INDEX_KEY_FORM))
        .singleElement()
        .satisfies(
            form -> {
              assertThat(form.path()).isEqualTo("seen");
              assertThat(form.items()).isEqualTo(1);
              assertThat(form.examples().get(0))
                  .startsWith("key {id=a, at=x}: ")
                  .contains("IsoSecondsConverter");
            });
    assertThat(report.findings(Kind.UNREADABLE)).extracting(Finding::path).containsExactly("seen");
    assertThat(report.findings(Kind.STORED_NULL)).extracting(Finding::path).containsOnly("note");
    assertThat(report.findings(Kind.UNKNOWN_ATTRIBUTE))
        .extracting(Finding::toString)
        .containsExactly("colour: unknown attribute, 1 item\n  key {id=b, at=y}");
    assertThat(report.toString()).startsWith("table times: 4 items read, found:");
    assertThat(nanos.admin().verifyItems(2).items()).isEqualTo(2);
  }
}
