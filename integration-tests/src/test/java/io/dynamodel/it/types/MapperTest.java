package io.dynamodel.it.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;

import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tour.Address;
import tour.AddressMapper;
import tour.Event;
import tour.EventMapper;

/** The mapper alone, without a table or a client. */
class MapperTest {
  private static final Address PRAGUE = new Address("Prague", "Celetná");

  private static final Event EVENT =
      new Event(
          "e1",
          Instant.parse("2026-05-01T12:00:00Z"),
          "OPEN",
          LocalDate.of(2026, 5, 1),
          3,
          null,
          "",
          PRAGUE,
          List.of("t"),
          Set.of("l"),
          Map.of("x", "y"));

  private static final Map<String, AttributeValue> ITEM =
      Map.of(
          "eventId", fromS("e1"),
          "timestamp", fromS("2026-05-01T12:00:00.000000000Z"),
          "status", fromS("OPEN"),
          "date", fromS("2026-05-01"),
          "count", fromN("3"),
          "other", fromS(""),
          "address", fromM(Map.of("city", fromS("Prague"), "street", fromS("Celetná"))),
          "tags", fromL(List.of(fromS("t"))),
          "labels", fromSs(List.of("l")),
          "data", fromM(Map.of("x", fromS("y"))));

  @Test
  void recordsBecomeItemsAndBack() {
    assertThat(EventMapper.toItem(EVENT)).isEqualTo(ITEM);
    assertThat(EventMapper.fromItem(ITEM)).isEqualTo(EVENT);
    assertThat(AddressMapper.toItem(PRAGUE))
        .isEqualTo(Map.of("city", fromS("Prague"), "street", fromS("Celetná")));
    assertThat(AddressMapper.fromItem(AddressMapper.toItem(PRAGUE))).isEqualTo(PRAGUE);
  }

  @Test
  void attributesAreInTheOrderOfTheComponents() {
    assertThat(EventMapper.toItem(EVENT).keySet())
        .containsExactly(
            "eventId",
            "timestamp",
            "status",
            "date",
            "count",
            "other",
            "address",
            "tags",
            "labels",
            "data");
  }

  @Test
  void theItemIsUnmodifiable() {
    Map<String, AttributeValue> item = EventMapper.toItem(EVENT);

    assertThatThrownBy(() -> item.put("x", fromS("x")))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void nullIsNoRecordAndNoItem() {
    assertThatThrownBy(() -> EventMapper.toItem(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("event");
    assertThatThrownBy(() -> EventMapper.fromItem(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("item");
  }

  @Test
  void whatIsRequiredAndNullIsRefused() {
    assertNotStored(() -> EventMapper.toItem(event(null, PRAGUE, List.of(), Map.of())), "other");
    assertNotStored(() -> EventMapper.toItem(event("", null, List.of(), Map.of())), "address");
    assertNotStored(() -> EventMapper.toItem(event("", PRAGUE, null, Map.of())), "tags");
    assertNotStored(
        () -> EventMapper.toItem(event("", new Address("x", null), List.of(), Map.of())),
        "address.street");
  }

  @Test
  void whatCanNotBeStoredIsRefusedByItsPath() {
    assertNotStored(
        () -> EventMapper.toItem(event("", PRAGUE, Arrays.asList("a", null), Map.of())), "tags[1]");
    assertNotStored(
        () -> EventMapper.toItem(event("", PRAGUE, List.of("\ud800"), Map.of())), "tags[0]");
    assertNotStored(
        () ->
            EventMapper.toItem(
                event("", PRAGUE, List.of(), Map.of("list", List.of(1, Double.NaN)))),
        "data.list[1]");
  }

  @Test
  void whatCanNotBeReadIsRefusedByItsPath() {
    assertNotRead(without("count"), "count", "is required, but absent");
    assertNotRead(with("count", fromNul(true)), "count", "is required, but NULL");
    assertNotRead(with("count", fromS("3")), "count", "expected number (N), found text (S)");
    assertNotRead(with("timestamp", fromS("noon")), "timestamp", "noon");
    assertNotRead(
        with("address", fromM(Map.of("city", fromS("x")))),
        "address.street",
        "is required, but absent");
    assertNotRead(
        with("tags", fromL(List.of(fromS("t"), fromBool(true)))),
        "tags[1]",
        "expected text (S), found boolean (BOOL)");
  }

  @Test
  void theMessageIsThePathAndTheProblem() {
    assertThatThrownBy(() -> EventMapper.fromItem(without("count")))
        .hasMessage("attribute count: is required, but absent");
  }

  private static void assertNotStored(ThrowingCallable write, String path) {
    assertThatThrownBy(write)
        .isInstanceOfSatisfying(ItemValidationException.class, e -> assertPathOnly(e, path));
  }

  private static void assertNotRead(Map<String, AttributeValue> item, String path, String problem) {
    assertThatThrownBy(() -> EventMapper.fromItem(item))
        .isInstanceOfSatisfying(ItemMappingException.class, e -> assertPathOnly(e, path))
        .hasMessageContaining(problem);
  }

  private static void assertPathOnly(AttributeException e, String path) {
    assertThat(e.path()).isEqualTo(path);
    assertThat(e.table()).isEmpty();
    assertThat(e.key()).isEmpty();
    assertThat(e).hasMessageStartingWith("attribute " + path + ": ");
  }

  private static Event event(
      @Nullable String other,
      @Nullable Address address,
      @Nullable List<String> tags,
      Map<String, Object> data) {
    return new Event(
        EVENT.eventId(),
        EVENT.timestamp(),
        EVENT.status(),
        EVENT.date(),
        EVENT.count(),
        EVENT.note(),
        other,
        address,
        tags,
        EVENT.labels(),
        data);
  }

  private static Map<String, AttributeValue> with(String attribute, AttributeValue value) {
    Map<String, AttributeValue> item = new HashMap<>(ITEM);
    item.put(attribute, value);
    return item;
  }

  private static Map<String, AttributeValue> without(String attribute) {
    Map<String, AttributeValue> item = new HashMap<>(ITEM);
    item.remove(attribute);
    return item;
  }
}
