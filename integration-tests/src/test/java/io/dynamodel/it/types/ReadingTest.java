package io.dynamodel.it.types;

import static io.dynamodel.it.types.StrictTable.A;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.it.types.Strict.Range;
import io.dynamodel.testing.WithDynamoDb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items that something else has written. */
@WithDynamoDb
class ReadingTest {
  private static final Map<String, AttributeValue> GOOD =
      Map.of(
          "id", fromS("a"),
          "percent", fromN("50"),
          "code", fromS("X"),
          "colour", fromS("RED"));

  private final StrictTable table;
  private final RawTable raw;

  ReadingTest(DynamoDbClient client) {
    table = new StrictTable(client);
    raw = new RawTable(client, "strict");
  }

  @BeforeEach
  void create() {
    table.admin().createIfAbsent();
  }

  @Test
  void attributesThatTheModelDoesNotHaveAreLeftAlone() {
    Map<String, AttributeValue> more = with("unknown", fromBool(true));
    raw.put(more);

    Strict read = table.get("a");
    assertThat(read).isEqualTo(new Strict("a", 50, "X", Colour.RED, null, List.of(), Set.of()));

    table.update(read).apply(A.percent.set(60)).execute();
    assertThat(raw.get("a")).containsEntry("unknown", fromBool(true));
  }

  /** The attribute, what is stored for it, the path in the message, and the problem. */
  static Stream<Arguments> unreadable() {
    return Stream.of(
        arguments("percent", fromNul(true), "percent", "is required, but NULL"),
        arguments("percent", fromS("50"), "percent", "expected number (N), found text (S)"),
        arguments("percent", fromN("1.5"), "percent", "1.5"),
        arguments("percent", fromN("3000000000"), "percent", "3000000000"),
        arguments("code", fromN("1"), "code", "expected text (S), found number (N)"),
        arguments("colour", fromS("PINK"), "colour", "PINK"),
        arguments("colour", fromS("red"), "colour", "red"),
        arguments("range", fromS("1-2"), "range", "expected map (M), found text (S)"),
        arguments(
            "range", fromM(Map.of("low", fromN("1"))), "range.high", "is required, but absent"),
        arguments(
            "range",
            fromM(Map.of("low", fromN("1"), "high", fromS("2"))),
            "range.high",
            "expected number (N), found text (S)"),
        arguments(
            "ranges",
            fromL(List.of(range(1, 2), fromM(Map.of("low", fromBool(true), "high", fromN("2"))))),
            "ranges[1].low",
            "expected number (N), found boolean (BOOL)"),
        arguments("ranges", fromL(List.of(fromNul(true))), "ranges[0]", "NULL"),
        arguments("ranges", range(1, 2), "ranges", "expected list (L), found map (M)"),
        arguments("numbers", fromSs(List.of("1")), "numbers", "found text set (SS)"),
        arguments("numbers", fromL(List.of(fromN("1"))), "numbers", "found list (L)"),
        arguments("numbers", fromNs(List.of("1", "2.5")), "numbers", "2.5"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void whatIsStoredOtherwiseIsRefusedByItsPath(
      String attribute, AttributeValue stored, String path, String problem) {
    raw.put(with(attribute, stored));

    assertRefused(() -> table.get("a"), path, problem);
    assertRefused(() -> table.find("a"), path, problem);
    assertRefused(() -> table.query("a").toList(), path, problem);
    assertRefused(() -> table.scan().first(), path, problem);
    assertRefused(() -> table.getAll("a"), path, problem);
    assertThat(table.query("a").count()).isEqualTo(1);
  }

  @Test
  void aRequiredAttributeThatIsAbsentIsRefused() {
    Map<String, AttributeValue> less = new HashMap<>(GOOD);
    less.remove("code");
    raw.put(less);

    assertThatThrownBy(() -> table.get("a"))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("table strict, key {id=a}, attribute code: is required, but absent");
  }

  @Test
  void whatTheConstructorRefusesIsTheCause() {
    raw.put(with("percent", fromN("101")));

    assertThatThrownBy(() -> table.get("a"))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith("table strict, key {id=a}: ")
        .hasMessageContaining("percent must be from 0 to 100")
        .hasCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatADocumentsConstructorRefusesHasItsPath() {
    raw.put(with("ranges", fromL(List.of(range(1, 2), range(2, 1)))));

    assertThatThrownBy(() -> table.get("a"))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith("table strict, key {id=a}, attribute ranges[1]: ")
        .hasMessageContaining("high is below low")
        .hasCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anUpdateThatTheConstructorRefusesSaysThatItWasApplied() {
    raw.put(GOOD);

    assertThatThrownBy(() -> table.update("a").apply(A.percent.set(101)).execute())
        .isInstanceOfSatisfying(
            ItemMappingException.class,
            e -> {
              assertThat(e.applied()).isTrue();
              assertThat(e.item()).containsEntry("percent", fromN("101"));
            });
    assertThat(raw.get("a")).containsEntry("percent", fromN("101"));
  }

  @Test
  void theConstructorSeesWhatIsStored() {
    raw.put(with("code", fromS("lower")));

    assertThat(table.get("a").code()).isEqualTo("LOWER");
    assertThat(table.put(table.get("a")).code()).isEqualTo("LOWER");
    assertThat(raw.get("a")).contains(entry("code", fromS("LOWER")));
  }

  @Test
  void documentsAreReadByTheirConstructor() {
    raw.put(with("range", range(1, 2)));

    assertThat(table.get("a").range()).isEqualTo(new Range(1, 2));
  }

  private static void assertRefused(ThrowingCallable read, String path, String problem) {
    assertThatThrownBy(read)
        .isInstanceOfSatisfying(
            ItemMappingException.class,
            e -> {
              assertThat(e.table()).contains("strict");
              assertThat(e.key()).contains("{id=a}");
              assertThat(e.path()).isEqualTo(path);
              assertThat(e.problem()).contains(problem);
              assertThat(e.applied()).isFalse();
            });
  }

  private static Map<String, AttributeValue> with(String attribute, AttributeValue value) {
    Map<String, AttributeValue> item = new HashMap<>(GOOD);
    item.put(attribute, value);
    return item;
  }

  private static AttributeValue range(int low, int high) {
    return fromM(
        Map.of("low", fromN(Integer.toString(low)), "high", fromN(Integer.toString(high))));
  }
}
