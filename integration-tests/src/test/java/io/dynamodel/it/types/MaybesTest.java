package io.dynamodel.it.types;

import static io.dynamodel.it.types.MaybesTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.types.Maybes.Part;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@WithDynamoDb
class MaybesTest {
  private static final AttributeValue NULL = fromNul(true);
  private static final Maybes FULL =
      new Maybes(
          "full",
          OptionalInt.of(0),
          OptionalLong.of(Long.MIN_VALUE),
          OptionalDouble.of(-0.5),
          Optional.of("any"),
          List.of(Optional.of(""), Optional.empty()),
          List.of(OptionalInt.empty(), OptionalInt.of(1)),
          Map.of("a", OptionalDouble.of(1), "b", OptionalDouble.empty()),
          Map.of(1, List.of(Optional.empty(), Optional.of(2L))),
          List.of(Optional.of(new Part(OptionalLong.empty())), Optional.empty()));

  private final MaybesTable table;
  private final RawTable raw;

  MaybesTest(DynamoDbClient client) {
    table = new MaybesTable(client);
    raw = new RawTable(client, "maybes");
  }

  @BeforeAll
  static void createTable(DynamoDbClient client) {
    new MaybesTable(client).admin().create();
  }

  @Test
  void whatIsThereComesBack() {
    assertThat(table.put(FULL)).isEqualTo(FULL).isEqualTo(table.get("full"));
    assertThat(raw.attributes("full"))
        .isEqualTo(
            Map.of(
                "size", fromN("0"),
                "length", fromN("-9223372036854775808"),
                "weight", fromN("-0.5"),
                "any", fromS("any"),
                "texts", fromL(List.of(fromS(""), NULL)),
                "sizes", fromL(List.of(NULL, fromN("1"))),
                "weights", fromM(Map.of("a", fromN("1"), "b", NULL)),
                "numbers", fromM(Map.of("1", fromL(List.of(NULL, fromN("2"))))),
                "parts", fromL(List.of(fromM(Map.of()), NULL))));
  }

  @Test
  void whatIsEmptyIsAbsent() {
    table.put(Maybes.empty("empty"));

    assertThat(raw.attributes("empty"))
        .containsOnlyKeys("texts", "sizes", "weights", "numbers", "parts");
    assertThat(table.get("empty")).isEqualTo(Maybes.empty("empty"));
  }

  @Test
  void absentAndNullReadAsEmpty() {
    raw.put(
        Map.of("id", fromS("null"), "size", NULL, "length", NULL, "weight", NULL, "texts", NULL));

    assertThat(table.get("null")).isEqualTo(Maybes.empty("null"));
  }

  @Test
  void updatesTakeWhatTheCollectionsHold() {
    table.put(Maybes.empty("update"));

    Maybes updated =
        table
            .update("update")
            .apply(
                A.size.set(5),
                A.texts.set(FULL.texts()),
                A.sizes.append(OptionalInt.empty(), OptionalInt.of(1)),
                A.weights.key("a").set(1.5))
            .when(A.length.isEmpty())
            .execute();

    assertThat(updated.size()).hasValue(5);
    assertThat(updated.texts()).isEqualTo(FULL.texts());
    assertThat(updated.sizes()).isEqualTo(FULL.sizes());
    assertThat(updated.weights()).isEqualTo(Map.of("a", OptionalDouble.of(1.5)));
    assertThat(
            table
                .scan()
                .filter(A.texts.at(0).eq("").and(A.sizes.contains(OptionalInt.of(1))))
                .stream()
                .map(Maybes::id))
        .contains("update");
  }

  @Test
  void anElementThatIsSetToNothingIsNull() {
    table.put(FULL);

    Maybes updated = table.update("full").apply(A.texts.at(0).set("x")).execute();

    assertThat(updated.texts()).containsExactly(Optional.of("x"), Optional.empty());
  }

  @Test
  @SuppressWarnings("NullAway") // null where the record does not say that it takes one
  void aNullOptionalIsRefused() {
    Maybes noSize =
        new Maybes(
            "refused",
            null,
            OptionalLong.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            List.of());
    Maybes noAny =
        new Maybes(
            "refused",
            OptionalInt.empty(),
            OptionalLong.empty(),
            OptionalDouble.empty(),
            null,
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            List.of());

    assertRefused(noSize, "size");
    assertRefused(noAny, "any");
    assertThat(table.find("refused")).isEmpty();
  }

  private void assertRefused(Maybes maybes, String attribute) {
    assertThatThrownBy(() -> table.put(maybes))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage(
            "table maybes, key {id=refused}, attribute %s: is required: null can't be stored"
                .formatted(attribute));
  }

  @Test
  void numbersOutOfRangeAreNamed() {
    raw.put(Map.of("id", fromS("range"), "sizes", fromL(List.of(NULL, fromN("2147483648")))));

    assertThatThrownBy(() -> table.get("range"))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith("table maybes, key {id=range}, attribute sizes[1]: ");
  }

  @Test
  void aListContainsWhatIsEmpty() {
    table.put(FULL);
    table.put(Maybes.empty("contains"));

    assertThat(table.scan().filter(A.texts.contains(Optional.empty())).stream().map(Maybes::id))
        .contains("full")
        .doesNotContain("contains");
  }
}
