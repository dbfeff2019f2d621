package io.dynamodel.it.hostile;

import static io.dynamodel.it.hostile.LooseTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.hostile.LoosePlaces.Place;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** 32 levels are stored, 33 are not, wherever the depth comes from. */
@WithDynamoDb
class LevelsTest {
  private static final String ITEM = "table loose, key {id=k}, attribute ";
  private static final String PROBLEM = "is nested deeper than DynamoDB's 32 levels";
  private static final int LEVELS = 32;

  private final Watch watch;
  private final LooseTable table;

  LevelsTest(DynamoDbClient direct) {
    watch = new Watch(direct, "loose");
    table = new LooseTable(watch.client());
  }

  @BeforeAll
  static void putItem(DynamoDbClient direct) {
    new LooseTable(direct).admin().create();
    new LooseTable(direct).put(Loose.empty());
  }

  static Stream<Place> places() {
    return LoosePlaces.withUnmapped();
  }

  static Stream<Place> settable() {
    return LoosePlaces.all();
  }

  /** Lists and maps in turn. */
  private static AttributeValue nested(int levels) {
    AttributeValue value = AttributeValue.fromS("leaf");
    for (int i = 0; i < levels; i++) {
      value =
          i % 2 == 0
              ? AttributeValue.fromL(List.of(value))
              : AttributeValue.fromM(Map.of("m", value));
    }
    return value;
  }

  /** How many levels a value in this place can have: the item and what is around it count. */
  private static int room(Place place) {
    return LEVELS
        - switch (place.path()) {
          case "any", "raw", "own", "e.f" -> 1;
          case "bags[1].a b" -> 3;
          case "map.m.l[0]" -> 4;
          default -> 2;
        };
  }

  @ParameterizedTest
  @MethodSource("places")
  void levels32AreStored(Place place) {
    Loose loose = place.put().apply(nested(room(place)));

    table.put(loose);

    assertThat(LooseMapper.toItem(table.get("k"))).isEqualTo(LooseMapper.toItem(loose));
  }

  @ParameterizedTest
  @MethodSource("places")
  void levels33AreRefused(Place place) {
    String attribute = place.path().equals("e.f") ? "e.f" : place.path().split("[.\\[]")[0];

    watch.assertRefused(
        () -> table.put(place.put().apply(nested(room(place) + 1))),
        ITEM + attribute + ": " + PROBLEM);
  }

  @ParameterizedTest
  @MethodSource("settable")
  void updatesToo(Place place) {
    table.put(place.put().apply(AttributeValue.fromS("x")));
    table.update("k").apply(place.set().apply(nested(room(place)))).execute();
    Map<String, AttributeValue> before = watch.raw().item(key());

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(
            () -> table.update("k").apply(place.set().apply(nested(room(place) + 1))).execute())
        .withMessageStartingWith("table loose, key {id=k}: ");
    assertThat(watch.raw().item(key())).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("settable")
  void thousandsOfLevelsOverflowNothing(Place place) {
    AttributeValue deep = nested(3000);

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> table.put(place.put().apply(deep)))
        .withMessageStartingWith(ITEM + place.path())
        .withMessageEndingWith(PROBLEM);
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> place.set().apply(deep))
        .withMessageStartingWith("attribute " + place.path())
        .withMessageEndingWith(PROBLEM);
  }

  @Test
  void whatContainsItselfHasNoEnd() {
    List<Object> list = new ArrayList<>();
    list.add(list);
    Map<String, Object> map = new HashMap<>();
    map.put("m", map);
    String problem = ": lists and maps are nested more than 32 levels deep";

    watch.assertRefused(
        () -> table.put(Loose.empty().withList(list)), ITEM + "list" + "[0]".repeat(32) + problem);
    watch.assertRefused(
        () -> table.put(Loose.empty().withMap(map)), ITEM + "map" + ".m".repeat(32) + problem);
    watch.assertRefused(() -> A.any.set(map), "attribute any" + ".m".repeat(32) + problem);
    watch.assertRefused(() -> A.any.eq(list), "attribute any" + "[0]".repeat(32) + problem);
  }

  private static Map<String, AttributeValue> key() {
    return Map.of("id", AttributeValue.fromS("k"));
  }
}
