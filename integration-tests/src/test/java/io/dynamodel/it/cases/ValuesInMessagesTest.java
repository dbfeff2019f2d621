package io.dynamodel.it.cases;

import static io.dynamodel.it.cases.ValuesInMessagesTest_CardTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynamodel.Dynamo;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** With {@code valuesInMessages(false)} no message of ours holds a value of an attribute. */
@WithDynamoDb
class ValuesInMessagesTest {
  private static final String SECRET = "4111-1111";
  private static final String DIGITS = "41111111";

  private final DynamoDbClient client;
  private final ValuesInMessagesTest_CardTable loud;
  private final ValuesInMessagesTest_CardTable discreet;

  ValuesInMessagesTest(DynamoDbClient client, ValuesInMessagesTest_CardTable loud) {
    this.client = client;
    this.loud = loud;
    discreet =
        new ValuesInMessagesTest_CardTable(
            Dynamo.builder().client(client).valuesInMessages(false).build());
  }

  enum Color {
    RED
  }

  record Checked(String value) {}

  static final class CheckedConverter implements TextConverter<Checked> {
    @Override
    public String toText(Checked checked) {
      throw new IllegalStateException("no: " + checked.value());
    }

    @Override
    public Checked fromText(String text) {
      throw new IllegalStateException("no: " + text);
    }
  }

  @DynamoModel(table = "cards")
  @GlobalIndex(name = "owner-index", partition = "owner")
  record Card(
      @PartitionKey String id,
      String owner,
      @Nullable Integer count,
      @Nullable Boolean open,
      @Nullable Color color,
      @Nullable UUID uuid,
      @Nullable Instant at,
      @Nullable @ConvertWith(CheckedConverter.class) Checked checked,
      Set<Integer> numbers,
      @Nullable Map<String, Integer> scores,
      @Nullable Map<String, Object> data) {
    Card {
      if (owner.startsWith("refused")) {
        throw new IllegalArgumentException("not " + owner);
      }
    }

    static Card of(String owner) {
      return new Card("k", owner, null, null, null, null, null, null, Set.of(), null, null);
    }
  }

  /** A call on a table that fails, and would show the value in its message. */
  private record Case(String name, Consumer<ValuesInMessagesTest_CardTable> call) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static AttributeValue text(String value) {
    return AttributeValue.builder().s(value).build();
  }

  private static AttributeValue number(String value) {
    return AttributeValue.builder().n(value).build();
  }

  private static Stream<Arguments> stored() {
    return Stream.of(
            Map.entry("owner", text("refused " + SECRET)),
            Map.entry("count", text(SECRET)),
            Map.entry("count", number(DIGITS + "9999")),
            Map.entry("count", number("0." + DIGITS)),
            Map.entry("open", text(SECRET)),
            Map.entry("color", text(SECRET)),
            Map.entry("uuid", text(SECRET)),
            Map.entry("at", text(SECRET)),
            Map.entry("checked", text(SECRET)),
            Map.entry("numbers", AttributeValue.builder().ns(DIGITS + "9999").build()),
            Map.entry("scores", AttributeValue.builder().m(Map.of("a", text(SECRET))).build()))
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest
  @MethodSource("stored")
  void storedValuesThatCantBeRead(String attribute, AttributeValue value) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("id", text("the-key"));
    item.put("owner", text("ann"));
    item.put(attribute, value);

    List<Consumer<ValuesInMessagesTest_CardTable>> calls =
        List.of(
            table -> table.get("the-key"),
            table -> table.scan().toList(),
            table -> table.query("the-key").page(),
            table -> table.getAll("the-key"),
            table -> table.update("the-key").apply(A.data.remove()).execute(),
            table -> table.delete("the-key"));
    for (Consumer<ValuesInMessagesTest_CardTable> call : calls) {
      assertDiscreet(
          table -> {
            client.putItem(request -> request.tableName("cards").item(item));
            call.accept(table);
          },
          true);
    }
  }

  private static Stream<Case> calls() {
    return Stream.of(
        new Case("refused by the constructor of a converter", t -> t.put(checked())),
        new Case("a free-form value of another type", t -> t.put(data(new StringBuilder(SECRET)))),
        new Case(
            "a free-form number", t -> t.put(data(new java.math.BigDecimal(DIGITS.repeat(6))))),
        new Case("a free-form set", t -> t.put(data(raw(DIGITS, DIGITS + ".0")))),
        new Case("a raw number that is none", t -> t.put(data(number(SECRET)))),
        new Case("a raw number of any length", t -> t.put(data(number(DIGITS.repeat(60))))),
        new Case("a path problem", ValuesInMessagesTest::pathProblem),
        new Case("a filter on a key", ValuesInMessagesTest::filterOnKey));
  }

  private static AttributeValue raw(String... numbers) {
    return AttributeValue.builder().ns(numbers).build();
  }

  private static Card checked() {
    return new Card(
        "the-key", "o", null, null, null, null, null, new Checked(SECRET), Set.of(), null, null);
  }

  private static Card data(Object value) {
    return new Card(
        "the-key", "o", null, null, null, null, null, null, Set.of(), null, Map.of("d", value));
  }

  private static void pathProblem(ValuesInMessagesTest_CardTable table) {
    table.put(Card.of("ann"));
    table.update("k").apply(A.owner.set(SECRET), A.scores.key("x").set(1)).execute();
  }

  private static void filterOnKey(ValuesInMessagesTest_CardTable table) {
    table.byOwner("ann").filter(A.owner.eq(SECRET)).toList();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void callsThatAreRefused(Case refused) {
    assertDiscreet(refused.call(), !refused.name().contains("another type"));
  }

  private void assertDiscreet(
      Consumer<ValuesInMessagesTest_CardTable> call, boolean isShownOtherwise) {
    Throwable withValues = catchThrowable(() -> call.accept(loud));
    Throwable without = catchThrowable(() -> call.accept(discreet));

    assertThat(without).hasSameClassAs(withValues);
    for (Throwable e = without; e != null; e = e.getCause()) {
      if (e == without || e instanceof AttributeException) {
        assertThat(e.getMessage()).doesNotContain(SECRET).doesNotContain(DIGITS);
      }
      if (e instanceof AttributeException ours) {
        assertThat(ours.problem()).doesNotContain(SECRET).doesNotContain(DIGITS);
      }
    }
    assertThat(without).hasMessageContaining("table cards");
    if (without instanceof AttributeException && withValues.getMessage().contains("the-key")) {
      assertThat(without).hasMessageContaining("the-key");
    }
    // else the test would prove nothing
    boolean isShown =
        withValues.getMessage().contains(SECRET) || withValues.getMessage().contains(DIGITS);
    assertThat(isShown).isEqualTo(isShownOtherwise);
  }
}
