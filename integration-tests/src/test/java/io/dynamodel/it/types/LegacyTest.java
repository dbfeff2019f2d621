package io.dynamodel.it.types;

import static io.dynamodel.it.types.LegacyTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.types.Legacy.Point;
import io.dynamodel.it.types.Legacy.State;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Converters of the runtime and of users: what is stored, and what the attributes then offer. */
@WithDynamoDb
class LegacyTest {
  private static final Instant DAY = Legacy.DAY;
  private static final Instant AT = Instant.ofEpochMilli(1_777_593_600_123L);
  private static final Legacy FULL =
      new Legacy(
          "full",
          AT,
          DAY,
          AT,
          true,
          State.DONE,
          new Point(3, 4),
          Set.of(Instant.EPOCH, DAY),
          Map.of(State.OPEN, DAY),
          Arrays.asList(new Point(1, 2), null));

  private final LegacyTable table;
  private final RawTable raw;

  LegacyTest(DynamoDbClient client) {
    table = new LegacyTable(client);
    raw = new RawTable(client, "legacy");
  }

  @BeforeAll
  static void createTable(DynamoDbClient client) {
    new LegacyTable(client).admin().create();
  }

  @Test
  void eachIsStoredInItsForm() {
    Legacy put = table.put(FULL);

    assertThat(put).isEqualTo(FULL).isEqualTo(table.get("full", AT));
    assertThat(raw.get(Map.of("id", fromS("full"), "at", fromN("1777593600123"))))
        .containsEntry("due", fromN("1777593600"))
        .containsEntry("created", fromS("2026-05-01T00:00:00.123Z"))
        .containsEntry("open", fromN("1"))
        .containsEntry("state", fromS("d"))
        .containsEntry("point", point(3, 4))
        .containsEntry("seen", fromNs(List.of("0", "1777593600")))
        .containsEntry("history", fromM(Map.of("o", fromN("1777593600"))))
        .containsEntry("points", fromL(List.of(point(1, 2), fromNul(true))));
  }

  @Test
  void setStoresWhatPutStores() {
    table.put(FULL);
    Map<String, AttributeValue> stored = raw.get(key("full", AT));
    table.put(Legacy.of("full", AT, null));

    Legacy updated =
        table
            .update("full", AT)
            .apply(
                A.due.set(DAY),
                A.created.set(AT),
                A.open.set(true),
                A.state.set(State.DONE),
                A.point.set(new Point(3, 4)),
                A.seen.add(Instant.EPOCH, DAY),
                A.history.set(Map.of(State.OPEN, DAY)),
                A.points.set(Arrays.asList(new Point(1, 2), null)))
            .execute();

    assertThat(updated).isEqualTo(FULL);
    assertThat(raw.get(key("full", AT))).isEqualTo(stored);
  }

  @Test
  void sortKeysAreInTheOrderOfTheirNumbers() {
    List<Instant> times =
        List.of(-10_000L, -9L, 0L, 9L, 10L, 1_000_000_000_000L).stream()
            .map(Instant::ofEpochMilli)
            .toList();
    times.forEach(time -> table.put(Legacy.of("order", time, null)));

    assertThat(table.query("order").stream().map(Legacy::at)).containsExactlyElementsOf(times);
    assertThat(table.query("order").at().lt(Instant.EPOCH).stream().map(Legacy::at))
        .containsExactly(Instant.ofEpochMilli(-10_000), Instant.ofEpochMilli(-9));
    assertThat(
            table
                .query("order")
                .at()
                .between(Instant.ofEpochMilli(-9), Instant.ofEpochMilli(9))
                .stream()
                .map(Legacy::at))
        .containsExactlyElementsOf(times.subList(1, 4));
  }

  @Test
  void indexKeysAreConverted() {
    table.put(Legacy.of("index", AT, DAY.plusSeconds(5)));

    assertThat(
            table.byDue(State.OPEN).due().between(DAY, DAY.plusSeconds(9)).stream().map(Legacy::id))
        .containsExactly("index");
    assertThat(table.byCreated(State.OPEN).created().eq(DAY).stream().map(Legacy::id))
        .contains("index");
    assertThat(table.byCreated(State.OPEN).created().beginsWith("2026-05").count()).isPositive();
  }

  @Test
  void conditionsCompareWhatIsStored() {
    table.put(Legacy.of("condition", AT, DAY));

    assertThat(
            table
                .scan()
                .filter(
                    A.id
                        .eq("condition")
                        .and(A.due.between(DAY, DAY))
                        .and(A.open.eq(true))
                        .and(A.state.in(State.OPEN, State.DONE))
                        .and(A.point.eq(new Point(1, 2)))
                        .and(A.seen.isEmpty()))
                .count())
        .isEqualTo(1);
  }

  @Test
  void whatTheFormCanNotHoldIsRefused() {
    assertThatThrownBy(() -> table.put(Legacy.of("fine", AT, DAY.plusNanos(1))))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageStartingWith("table legacy, key {id=fine, at=1777593600123}, attribute due: ");
    assertThatThrownBy(() -> table.put(Legacy.of("fine", AT.plusNanos(1), DAY)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageStartingWith("table legacy, attribute at: ");
    assertThatThrownBy(() -> A.due.set(DAY.plusNanos(1)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageStartingWith("attribute due: ");
    assertThat(table.query("fine").toList()).isEmpty();
  }

  @Test
  void whatAConverterThrowsNamesTheAttribute() {
    Legacy negative =
        new Legacy(
            "thrown",
            AT,
            null,
            DAY,
            true,
            State.OPEN,
            new Point(0, 0),
            Set.of(),
            Map.of(),
            List.of(new Point(0, 0), new Point(1, -1)));

    assertThatThrownBy(() -> table.put(negative))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageStartingWith(
            "table legacy, key {id=thrown, at=1777593600123}, attribute points[1]: ")
        .hasMessageContaining("y is negative")
        .hasRootCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsStoredWrongNamesTheAttribute() {
    table.put(Legacy.of("wrong", AT, DAY));
    assertUnreadable("due", fromN("1.5"), "due");
    assertUnreadable("created", fromS("2026-05-01"), "created");
    assertUnreadable("seen", fromSs(List.of("1")), "seen");
    assertUnreadable("open", fromN("2"), "open");
    assertUnreadable("state", fromS("OPEN"), "state");
    assertUnreadable("point", point(-1, 1), "point");
    assertUnreadable("points", fromL(List.of(point(1, 1), point(-1, 1))), "points[1]");
    assertUnreadable("history", fromM(Map.of("x", fromN("1"))), "history.x");
  }

  private void assertUnreadable(String attribute, AttributeValue stored, String path) {
    Map<String, AttributeValue> item = new LinkedHashMap<>(raw.get(key("wrong", AT)));
    AttributeValue before = item.put(attribute, stored);
    raw.put(item);

    assertThatThrownBy(() -> table.get("wrong", AT))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith(
            "table legacy, key {id=wrong, at=1777593600123}, attribute " + path + ": ");
    if (before == null) {
      item.remove(attribute);
    } else {
      item.put(attribute, before);
    }
    raw.put(item);
  }

  private static Map<String, AttributeValue> key(String id, Instant at) {
    return Map.of("id", fromS(id), "at", fromN(Long.toString(at.toEpochMilli())));
  }

  private static AttributeValue point(int x, int y) {
    return fromL(List.of(fromN(Integer.toString(x)), fromN(Integer.toString(y))));
  }

  @Test
  void noUpdateTakesARequiredAttributeAway() {
    assertThatThrownBy(() -> A.point.set(Legacy.NOTHING))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("attribute point: is required, but its converter stores this value as NULL");
    assertThatThrownBy(
            () ->
                table.put(
                    new Legacy(
                        "nothing",
                        AT,
                        null,
                        DAY,
                        true,
                        State.OPEN,
                        Legacy.NOTHING,
                        Set.of(),
                        Map.of(),
                        List.of())))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage(
            "table legacy, key {id=nothing, at=1777593600123}, attribute point: is required, but"
                + " its converter stores this value as NULL");
    assertThat(table.query("nothing").toList()).isEmpty();
  }
}
