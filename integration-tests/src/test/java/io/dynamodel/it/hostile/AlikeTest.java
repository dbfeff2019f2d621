package io.dynamodel.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Elements of sets that are one for DynamoDB and two for Java, or the other way round. */
@WithDynamoDb
class AlikeTest {
  private static final String SET = "table holders, key {id=k}, attribute held.set: ";

  private final Watch watch;
  private final HolderTable table;

  AlikeTest(DynamoDbClient direct) {
    watch = new Watch(direct, "holders");
    table = new HolderTable(watch.client());
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new HolderTable(direct).admin().create();
  }

  /** The type, elements, and the one that is found to be alike. */
  static Stream<Arguments> storedAlike() {
    return Stream.of(
        alike(NumberTypes.DOUBLE, "0", 0.0, -0.0),
        alike(NumberTypes.FLOAT, "0", 0.0f, -0.0f),
        alike(NumberTypes.BIG_DECIMAL, "1", BigDecimal.ONE, new BigDecimal("1.0")),
        alike(NumberTypes.BIG_DECIMAL, "100", new BigDecimal("1E+2"), new BigDecimal("100.00")),
        alike(OwnTypes.COUNT, "0.5", Count.of("0.5"), Count.of("0.50")),
        alike(OwnTypes.BLOB, "1 byte", new Blob("ff"), new Blob("FF")));
  }

  @SafeVarargs
  private static <T> Arguments alike(Type<T> type, String shown, T... elements) {
    String content = type.stored() == Type.Stored.B ? shown : '"' + shown + '"';
    return arguments(type, List.of(elements), content);
  }

  @ParameterizedTest
  @MethodSource("storedAlike")
  <T> void elementsThatWouldBecomeOneAreRefused(Type<T> type, List<T> elements, String shown) {
    Set<T> set = new LinkedHashSet<>(elements);
    Held held = type.shape().of(null, Optional.empty(), List.of(), set, Map.of());
    String problem = "two elements of the set are stored alike: " + shown;

    watch.assertRefused(() -> table.put(Holder.of(held)), SET + problem);
    watch.assertRefused(() -> type.set().set(set), "attribute held.set: " + problem);
    watch.assertRefused(() -> type.set().addAll(elements), "attribute held.set: " + problem);
    watch.assertRefused(() -> type.set().deleteAll(elements), "attribute held.set: " + problem);
    watch.assertRefused(() -> type.set().eq(set), "attribute held.set: " + problem);
  }

  /** The type, and stored elements that are read as one value. */
  static Stream<Arguments> readAlike() {
    return Stream.of(
        arguments(
            TextTypes.UUIDS,
            fromSs(
                List.of(
                    "0000000a-0000-0000-0000-000000000000",
                    "0000000A-0000-0000-0000-000000000000"))),
        arguments(TextTypes.ADDRESS, fromSs(List.of("::1", "0:0:0:0:0:0:0:1"))),
        arguments(TextTypes.LOCALE, fromSs(List.of("de-AT", "de-at"))),
        arguments(
            TimeTypes.INSTANT, fromSs(List.of("2024-02-29T00:00:00Z", "2024-02-29T00:00:00.0Z"))),
        arguments(TimeTypes.LOCAL_TIME, fromSs(List.of("12:00", "12:00:00"))),
        arguments(TimeTypes.PERIOD, fromSs(List.of("P7D", "P1W"))),
        arguments(NumberTypes.FLOAT, fromNs(List.of("0.1", "0.10000000001"))),
        arguments(NumberTypes.DOUBLE, fromNs(List.of("0.1", "0.10000000000000000001"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readAlike")
  void elementsThatAreReadAsOneAreRefused(Type<?> type, AttributeValue stored) {
    Map<String, AttributeValue> document = new HashMap<>(HeldMapper.toItem(type.none()));
    document.put("set", stored);
    watch.raw().put(Map.of("id", fromS("k"), "held", fromM(document)));

    assertThat(catchThrowableOfType(ItemMappingException.class, () -> table.get("k")))
        .hasMessageStartingWith(SET + "another element of the set is read as the same value as ");
  }

  @Test
  void elementsThatOnlyLookAlikeAreTwo() {
    Set<String> texts = Set.of("é", "e\u0301", "\u00c5", "\u212b", "a", "a\0", "a ", "");
    Holder holder =
        Holder.of(TextTypes.TEXT.shape().of(null, Optional.empty(), List.of(), texts, Map.of()));

    assertThat(table.put(holder)).isEqualTo(holder).isEqualTo(table.get("k"));
  }
}
