package io.dynamodel.it.types;

import static io.dynamodel.it.types.CollectedTable.A;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;

import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@WithDynamoDb
class CollectedTest {
  private final CollectedTable table;
  private final RawTable raw;

  CollectedTest(DynamoDbClient client) {
    table = new CollectedTable(client);
    raw = new RawTable(client, "collected");
  }

  @BeforeEach
  void create() {
    table.admin().createIfAbsent();
  }

  @Test
  void comesBackAsItWas() {
    Collected full = Collected.full("a");

    assertThat(table.put(full)).isEqualTo(full);
    assertThat(table.get("a")).isEqualTo(full);
    assertThat(table.query("a").toList()).containsExactly(full);
  }

  @Test
  void isStoredAsTheDesignSays() {
    table.put(Collected.full("a"));

    assertThat(raw.attributes("a")).containsExactlyInAnyOrderEntriesOf(FULL);
  }

  @Test
  void emptyListsAndMapsAreStoredAndEmptySetsAreAbsent() {
    table.put(Collected.empty("a"));

    assertThat(table.get("a")).isEqualTo(Collected.empty("a"));
    Map<String, AttributeValue> stored = raw.attributes("a");
    assertThat(stored).hasSize(FULL.size() - 11);
    assertThat(stored.keySet()).noneMatch(name -> name.endsWith("Set"));
    assertThat(Set.copyOf(stored.values()))
        .containsExactlyInAnyOrder(fromL(List.of()), fromM(Map.of()));
  }

  @Test
  void absentAndNullReadAsEmpty() {
    raw.put(Map.of("id", fromS("absent")));
    Map<String, AttributeValue> nulls = new HashMap<>(Map.of("id", fromS("null")));
    FULL.keySet().forEach(name -> nulls.put(name, fromNul(true)));
    raw.put(nulls);

    assertThat(table.get("absent")).isEqualTo(Collected.empty("absent"));
    assertThat(table.get("null")).isEqualTo(Collected.empty("null"));
  }

  @Test
  void setStoresWhatPutStores() {
    table.put(Collected.empty("a"));

    assertThat(setAll(Collected.full("a"))).isEqualTo(Collected.full("a"));
    assertThat(raw.attributes("a")).isEqualTo(FULL);

    table.put(Collected.empty("b"));
    assertThat(setAll(Collected.empty("a"))).isEqualTo(Collected.empty("a"));
    assertThat(raw.attributes("a")).isEqualTo(raw.attributes("b"));
  }

  @Test
  void partsAreAskedForAndChangedByPath() {
    table.put(Collected.full("a"));

    assertThat(
            table
                .query("a")
                .filter(
                    A.deep
                        .key(Colour.BLUE)
                        .key(7)
                        .at(0)
                        .contains(Collected.ONE)
                        .and(A.lists.at(0).at(1).eq(2))
                        .and(A.byInteger.key(10).beginsWith("t"))
                        .and(A.byText.key("key with # and .").gt(1))
                        .and(A.mapOfSets.key("s").contains(1))
                        .and(A.gaps.at(1).isEmpty()))
                .count())
        .isEqualTo(1);

    Collected changed =
        table
            .update("a")
            .apply(
                A.deep.key(Colour.BLUE).key(7).at(0).add(Collected.TWO),
                A.lists.at(1).append(3),
                A.byLong.key(5L).set("five"),
                A.mapOfLists.key("l").prepend("w"),
                A.maps.at(1).key("new").set(9),
                A.numberSet.delete(1, -2))
            .execute();

    assertThat(changed.deep().get(Colour.BLUE))
        .isEqualTo(Map.of(7, List.of(Set.of(Collected.ONE, Collected.TWO), Set.of())));
    assertThat(changed.lists()).isEqualTo(List.of(List.of(1, 2), List.of(3)));
    assertThat(changed.byLong()).isEqualTo(Map.of(Long.MIN_VALUE, "least", 5L, "five"));
    assertThat(changed.mapOfLists()).isEqualTo(Map.of("l", List.of("w", "x")));
    assertThat(changed.maps().get(1)).isEqualTo(Map.of("new", 9));
    assertThat(changed.numberSet()).isEmpty();
    assertThat(raw.get("a")).doesNotContainKey("numberSet");
  }

  @Test
  void collectionsAreReadUnmodifiable() {
    Collected full = table.put(Collected.full("a"));

    assertThatThrownBy(() -> full.texts().add("x"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> full.textSet().add("x"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> full.byText().put("x", 1))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private Collected setAll(Collected to) {
    return table
        .update(to.id())
        .apply(
            A.texts.set(to.texts()),
            A.numbers.set(to.numbers()),
            A.flags.set(to.flags()),
            A.instants.set(to.instants()),
            A.colours.set(to.colours()),
            A.gaps.set(to.gaps()),
            A.textSet.set(to.textSet()),
            A.letterSet.set(to.letterSet()),
            A.colourSet.set(to.colourSet()),
            A.uuidSet.set(to.uuidSet()),
            A.dateSet.set(to.dateSet()),
            A.numberSet.set(to.numberSet()),
            A.longSet.set(to.longSet()),
            A.doubleSet.set(to.doubleSet()),
            A.bigIntegerSet.set(to.bigIntegerSet()),
            A.decimalSet.set(to.decimalSet()),
            A.bytesSet.set(to.bytesSet()))
        .apply(
            A.byText.set(to.byText()),
            A.byColour.set(to.byColour()),
            A.byUuid.set(to.byUuid()),
            A.byByte.set(to.byByte()),
            A.byShort.set(to.byShort()),
            A.byInteger.set(to.byInteger()),
            A.byLong.set(to.byLong()),
            A.byBigInteger.set(to.byBigInteger()),
            A.byTextWithGaps.set(to.byTextWithGaps()),
            A.lists.set(to.lists()),
            A.sets.set(to.sets()),
            A.maps.set(to.maps()),
            A.mapOfLists.set(to.mapOfLists()),
            A.mapOfSets.set(to.mapOfSets()),
            A.deep.set(to.deep()))
        .execute();
  }

  private static final String ONE = "00000000-0000-0000-0000-000000000001";
  private static final String TWO = "00000000-0000-0000-0000-000000000002";

  private static final Map<String, AttributeValue> FULL =
      Map.ofEntries(
          entry("texts", fromL(List.of(fromS("b"), fromS("a"), fromS(""), fromS("b")))),
          entry("numbers", fromL(List.of(fromN("3"), fromN("-1"), fromN("3")))),
          entry("flags", fromL(List.of(fromBool(true), fromBool(false)))),
          entry("instants", fromL(List.of(fromS("1970-01-01T00:00:00.000000000Z")))),
          entry("colours", fromL(List.of(fromS("GREEN"), fromS("RED")))),
          entry("gaps", fromL(List.of(fromS("x"), fromNul(true)))),
          entry("textSet", fromSs(List.of("a", "b"))),
          entry("letterSet", fromSs(List.of("c", "d"))),
          entry("colourSet", fromSs(List.of("BLUE", "RED"))),
          entry("uuidSet", fromSs(List.of(ONE, TWO))),
          entry("dateSet", fromSs(List.of("2026-05-01"))),
          entry("numberSet", fromNs(List.of("-2", "1"))),
          entry("longSet", fromNs(List.of("9223372036854775807"))),
          entry("doubleSet", fromNs(List.of("0.5", "1"))),
          entry("bigIntegerSet", fromNs(List.of("10"))),
          entry("decimalSet", fromNs(List.of("1.5", "2"))),
          entry(
              "bytesSet",
              fromBs(List.of(SdkBytes.fromUtf8String("p"), SdkBytes.fromUtf8String("q")))),
          entry("byText", fromM(Map.of("one", fromN("1"), "key with # and .", fromN("2")))),
          entry("byColour", fromM(Map.of("RED", fromN("0.5")))),
          entry("byUuid", fromM(Map.of(ONE, fromS("1970-01-01T00:00:00.000000000Z")))),
          entry("byByte", fromM(Map.of("-1", fromS("byte")))),
          entry("byShort", fromM(Map.of("300", fromS("short")))),
          entry("byInteger", fromM(Map.of("0", fromS("zero"), "10", fromS("ten")))),
          entry("byLong", fromM(Map.of("-9223372036854775808", fromS("least")))),
          entry("byBigInteger", fromM(Map.of("100000000000000000000", fromS("big")))),
          entry("byTextWithGaps", fromM(Map.of("yes", fromBool(true), "unknown", fromNul(true)))),
          entry("lists", fromL(List.of(fromL(List.of(fromN("1"), fromN("2"))), fromL(List.of())))),
          entry("sets", fromL(List.of(fromSs(List.of("s")), fromNul(true)))),
          entry("maps", fromL(List.of(fromM(Map.of("k", fromN("1"))), fromM(Map.of())))),
          entry("mapOfLists", fromM(Map.of("l", fromL(List.of(fromS("x")))))),
          entry("mapOfSets", fromM(Map.of("s", fromNs(List.of("1")), "none", fromNul(true)))),
          entry(
              "deep",
              fromM(
                  Map.of(
                      "BLUE",
                      fromM(Map.of("7", fromL(List.of(fromSs(List.of(ONE)), fromNul(true)))))))));

  @Test
  void decimalsAreEqualInEveryForm() {
    Map<String, AttributeValue> item = new HashMap<>(CollectedMapper.toItem(Collected.empty("a")));
    item.put("decimalSet", fromNs(List.of("1.50", "2E+0")));

    assertThat(CollectedMapper.fromItem(item).decimalSet())
        .containsExactlyInAnyOrder(new BigDecimal("1.5"), new BigDecimal("2"));
  }
}
