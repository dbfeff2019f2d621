package io.dynamodel.it.types;

import static io.dynamodel.it.types.AbsentTable.A;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromB;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;

import io.dynamodel.it.types.Absent.Part;
import io.dynamodel.testing.WithDynamoDb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@WithDynamoDb
class AbsentTest {
  private final AbsentTable table;
  private final RawTable raw;

  AbsentTest(DynamoDbClient client) {
    table = new AbsentTable(client);
    raw = new RawTable(client, "absent");
  }

  @BeforeEach
  void create() {
    table.admin().createIfAbsent();
  }

  @Test
  void nothingIsStoredOfWhatIsNotThere() {
    Absent nothing = Absent.nothing("a");

    assertThat(table.put(nothing)).isEqualTo(nothing);
    assertThat(table.get("a")).isEqualTo(nothing);
    assertThat(raw.attributes("a"))
        .isEqualTo(
            Map.of("list", fromL(List.of()), "map", fromM(Map.of()), "data", fromM(Map.of())));
  }

  @Test
  void anAbsentAttributeReadsAsNullOrEmpty() {
    raw.put(Map.of("id", fromS("a")));

    assertThat(table.get("a")).isEqualTo(Absent.nothing("a"));
    assertThat(table.query("a").toList()).containsExactly(Absent.nothing("a"));
  }

  @Test
  void aStoredNullReadsAsNullOrEmpty() {
    Map<String, AttributeValue> nulls = new HashMap<>();
    EVERYTHING.keySet().forEach(name -> nulls.put(name, fromNul(true)));
    nulls.put("id", fromS("a"));
    raw.put(nulls);

    assertThat(table.get("a")).isEqualTo(Absent.nothing("a"));
  }

  @Test
  void whatIsThereIsStoredAsTheDesignSays() {
    Absent everything = Absent.everything("a");

    assertThat(table.put(everything)).isEqualTo(everything);
    assertThat(table.get("a")).isEqualTo(everything);
    assertThat(raw.attributes("a")).isEqualTo(EVERYTHING);
  }

  @Test
  void setStoresWhatPutStores() {
    table.put(Absent.nothing("a"));

    assertThat(setAll(Absent.everything("a"))).isEqualTo(Absent.everything("a"));
    assertThat(raw.attributes("a")).isEqualTo(EVERYTHING);
  }

  @Test
  void setToNothingStoresNothingEither() {
    table.put(Absent.everything("a"));

    assertThat(setAll(Absent.nothing("a"))).isEqualTo(Absent.nothing("a"));
    table.put(Absent.nothing("b"));
    assertThat(raw.attributes("a")).isEqualTo(raw.attributes("b"));
  }

  @Test
  void removeTakesAnyOfThemAway() {
    table.put(Absent.everything("a"));

    Absent left =
        table
            .update("a")
            .apply(A.text.remove(), A.whole.remove(), A.flag.remove(), A.colour.remove())
            .apply(A.part.remove(), A.maybeList.remove(), A.any.remove(), A.bytes.remove())
            .apply(A.optionalText.remove(), A.optionalPart.remove(), A.optionalFlag.remove())
            .apply(A.list.remove(), A.set.remove(), A.map.remove(), A.data.remove())
            .execute();

    assertThat(left.list()).isEmpty();
    assertThat(raw.get("a"))
        .containsOnlyKeys(
            "id",
            "letter",
            "large",
            "precise",
            "exact",
            "uuid",
            "instant",
            "maybeMap",
            "optionalWhole",
            "optionalColour",
            "optionalDate");
  }

  @Test
  void conditionsSpeakOfWhatIsStored() {
    table.put(Absent.nothing("a"));

    assertThat(table.query("a").filter(A.whole.eq(0)).count()).isZero();
    assertThat(table.query("a").filter(A.whole.ne(0)).count()).isEqualTo(1);
    assertThat(table.query("a").filter(A.set.isEmpty().and(A.list.isEmpty())).count()).isEqualTo(1);
    assertThat(table.query("a").filter(A.set.exists()).count()).isZero();
    assertThat(table.query("a").filter(A.part.isEmpty().and(A.text.isEmpty())).count())
        .isEqualTo(1);
  }

  private Absent setAll(Absent to) {
    return table
        .update(to.id())
        .apply(
            A.text.setOrRemove(to.text()),
            A.letter.setOrRemove(to.letter()),
            A.whole.setOrRemove(to.whole()),
            A.large.setOrRemove(to.large()),
            A.precise.setOrRemove(to.precise()),
            A.exact.setOrRemove(to.exact()),
            A.flag.setOrRemove(to.flag()),
            A.colour.setOrRemove(to.colour()),
            A.uuid.setOrRemove(to.uuid()),
            A.instant.setOrRemove(to.instant()),
            A.bytes.setOrRemove(to.bytes()),
            A.part.setOrRemove(to.part()),
            A.maybeList.setOrRemove(to.maybeList()),
            A.maybeMap.setOrRemove(to.maybeMap()),
            A.any.setOrRemove(to.any()))
        .apply(
            A.optionalText.setOrRemove(to.optionalText().orElse(null)),
            A.optionalWhole.setOrRemove(to.optionalWhole().orElse(null)),
            A.optionalFlag.setOrRemove(to.optionalFlag().orElse(null)),
            A.optionalColour.setOrRemove(to.optionalColour().orElse(null)),
            A.optionalDate.setOrRemove(to.optionalDate().orElse(null)),
            A.optionalPart.setOrRemove(to.optionalPart().orElse(null)),
            A.list.set(to.list()),
            A.set.set(to.set()),
            A.map.set(to.map()),
            A.data.set(to.data()))
        .execute();
  }

  private static final Map<String, AttributeValue> EVERYTHING =
      Map.ofEntries(
          entry("text", fromS("")),
          entry("letter", fromS("x")),
          entry("whole", fromN("0")),
          entry("large", fromN("1")),
          entry("precise", fromN("2.5")),
          entry("exact", fromN("3.5")),
          entry("flag", fromBool(false)),
          entry("colour", fromS("BLUE")),
          entry("uuid", fromS("00000000-0000-0001-0000-000000000002")),
          entry("instant", fromS("1970-01-01T00:00:00.000000000Z")),
          entry("bytes", fromB(SdkBytes.fromUtf8String("b"))),
          entry("part", fromM(Map.of())),
          entry("maybeList", fromL(List.of())),
          entry("maybeMap", fromM(Map.of())),
          entry("any", fromS("any")),
          entry("optionalText", fromS("text")),
          entry("optionalWhole", fromN("4")),
          entry("optionalFlag", fromBool(true)),
          entry("optionalColour", fromS("RED")),
          entry("optionalDate", fromS("2026-05-01")),
          entry(
              "optionalPart",
              fromM(
                  Map.of(
                      "name", fromS("part"),
                      "number", fromN("5"),
                      "set", fromSs(List.of("x"))))),
          entry("list", fromL(List.of(fromS("a")))),
          entry("set", fromNs(List.of("6"))),
          entry("map", fromM(Map.of("GREEN", fromS("g")))),
          entry("data", fromM(Map.of("k", fromS("v")))));

  @Test
  void documentsAreNotAbsentWhereTheyHoldNothing() {
    table.put(Absent.everything("a"));

    assertThat(table.get("a").part()).isEqualTo(new Part(null, Optional.empty(), Set.of()));
  }
}
