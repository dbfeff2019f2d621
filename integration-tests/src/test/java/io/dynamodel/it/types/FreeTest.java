package io.dynamodel.it.types;

import static io.dynamodel.it.types.FreeTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromB;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@WithDynamoDb
class FreeTest {
  private static final byte[] BYTES = {1, 2};
  private static final AttributeValue STORED_BYTES = fromB(SdkBytes.fromByteArray(BYTES));

  private final FreeTable table;
  private final RawTable raw;

  FreeTest(DynamoDbClient client) {
    table = new FreeTable(client);
    raw = new RawTable(client, "free");
  }

  @BeforeEach
  void create() {
    table.admin().createIfAbsent();
  }

  /** The value, what is stored for it, and what is read back. */
  static Stream<Arguments> values() {
    return Stream.of(
        arguments("text", fromS("text"), "text"),
        arguments("", fromS(""), ""),
        arguments(true, fromBool(true), true),
        arguments((byte) 1, fromN("1"), BigDecimal.ONE),
        arguments((short) 2, fromN("2"), new BigDecimal("2")),
        arguments(3, fromN("3"), new BigDecimal("3")),
        arguments(4L, fromN("4"), new BigDecimal("4")),
        arguments(0.5f, fromN("0.5"), new BigDecimal("0.5")),
        arguments(2.50, fromN("2.5"), new BigDecimal("2.5")),
        arguments(BigInteger.TEN, fromN("10"), BigDecimal.TEN),
        arguments(new BigDecimal("1.10"), fromN("1.1"), new BigDecimal("1.1")),
        arguments(BYTES, STORED_BYTES, BYTES),
        arguments(ByteBuffer.wrap(BYTES), STORED_BYTES, BYTES),
        arguments(SdkBytes.fromByteArray(BYTES), STORED_BYTES, BYTES),
        arguments(List.of(), fromL(List.of()), List.of()),
        arguments(
            Arrays.asList("x", 1, null, List.of(false)),
            fromL(List.of(fromS("x"), fromN("1"), fromNul(true), fromL(List.of(fromBool(false))))),
            Arrays.asList("x", BigDecimal.ONE, null, List.of(false))),
        arguments(
            Map.of("k", Map.of("deep", 1)),
            fromM(Map.of("k", fromM(Map.of("deep", fromN("1"))))),
            Map.of("k", Map.of("deep", BigDecimal.ONE))),
        arguments(
            Collections.singletonMap("none", null),
            fromM(Map.of("none", fromNul(true))),
            Collections.singletonMap("none", null)),
        arguments(Set.of("b", "a"), fromSs(List.of("a", "b")), Set.of("a", "b")),
        arguments(
            Set.of(1, 2L), fromNs(List.of("1", "2")), Set.of(BigDecimal.ONE, new BigDecimal("2"))),
        arguments(fromS("as it is"), fromS("as it is"), "as it is"),
        arguments(
            Map.of("raw", fromNs(List.of("1"))),
            fromM(Map.of("raw", fromNs(List.of("1")))),
            Map.of("raw", Set.of(BigDecimal.ONE))));
  }

  @ParameterizedTest
  @MethodSource("values")
  void isStoredByItsClassAndReadByItsType(Object value, AttributeValue stored, Object read) {
    assertThat(table.put(Free.of(value)).any()).isEqualTo(read);
    assertThat(table.get("a").any()).isEqualTo(read);
    assertThat(raw.get("a")).containsEntry("any", stored);
  }

  @ParameterizedTest
  @MethodSource("values")
  void setStoresWhatPutStores(Object value, AttributeValue stored, Object read) {
    table.put(Free.of("something else"));

    Free updated =
        table
            .update("a")
            .apply(
                A.any.set(value),
                A.maybe.set(value),
                A.map.set(Map.of("in", value)),
                A.list.set(List.of(value)),
                A.lists.set(Map.of("in", List.of(value))),
                A.maps.append(Map.of("in", value)))
            .execute();

    assertThat(updated.any()).isEqualTo(read);
    assertThat(updated.maybe()).isEqualTo(read);
    assertThat(raw.attributes("a"))
        .isEqualTo(
            Map.of(
                "any", stored,
                "maybe", stored,
                "map", fromM(Map.of("in", stored)),
                "list", fromL(List.of(stored)),
                "lists", fromM(Map.of("in", fromL(List.of(stored)))),
                "maps", fromL(List.of(fromM(Map.of("in", stored))))));
  }

  @Test
  void setsOfBytesAreReadAsArrays() {
    table.put(Free.of(Set.of(ByteBuffer.wrap(BYTES))));

    assertThat(raw.get("a")).containsEntry("any", fromBs(List.of(STORED_BYTES.b())));
    assertThat((Set<?>) table.get("a").any()).singleElement().isEqualTo(BYTES);
  }

  @Test
  void anEmptySetIsAbsentOrInsideACollectionNull() {
    Free free =
        new Free("a", "any", Set.of(), Map.of("s", Set.of()), List.of(), Map.of(), List.of());

    Free stored = table.put(free);

    assertThat(raw.get("a"))
        .doesNotContainKey("maybe")
        .containsEntry("map", fromM(Map.of("s", fromNul(true))));
    assertThat(stored.maybe()).isNull();
    assertThat(stored.map()).containsEntry("s", null);
  }

  @Test
  void partsAreAskedForAndChangedByPath() {
    table.put(
        new Free(
            "a",
            Map.of("deep", List.of(1, "text")),
            null,
            Map.of("count", 5, "sub", Map.of("x", "y")),
            List.of("first", 2),
            Map.of("l", List.of(7)),
            List.of(Map.of("m", true))));

    assertThat(
            table
                .query("a")
                .filter(
                    A.any
                        .key("deep")
                        .at(1)
                        .beginsWith("te")
                        .and(A.map.key("count").between(4, 6))
                        .and(A.map.key("sub").key("x").eq("y"))
                        .and(A.list.at(0).contains("irs"))
                        .and(A.lists.key("l").at(0).gt(6))
                        .and(A.maps.at(0).key("m").eq(true))
                        .and(A.maybe.isEmpty()))
                .count())
        .isEqualTo(1);

    Free changed =
        table
            .update("a")
            .apply(
                A.any.key("deep").at(0).set(Map.of("n", 1)),
                A.map.key("sub").key("x").remove(),
                A.map.key("new").set(List.of(1.5)),
                A.list.at(1).set("second"))
            .execute();

    assertThat(changed.any())
        .isEqualTo(Map.of("deep", List.of(Map.of("n", BigDecimal.ONE), "text")));
    assertThat(changed.map())
        .isEqualTo(
            Map.of(
                "count", new BigDecimal("5"),
                "sub", Map.of(),
                "new", List.of(new BigDecimal("1.5"))));
    assertThat(changed.list()).containsExactly("first", "second");
  }

  @Test
  void whatDynamoDbHasNoTypeForIsRefusedByItsPath() {
    Free free =
        new Free(
            "a",
            "any",
            null,
            Map.of("list", List.of("x", Map.of("when", Instant.EPOCH))),
            List.of(),
            Map.of(),
            List.of());

    assertThatThrownBy(() -> table.put(free))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("table free, key")
        .hasMessageContaining("attribute map.list[1].when: ")
        .hasMessageContaining("java.time.Instant");
  }

  @Test
  void anEmptySetIsNoRequiredValue() {
    assertThatThrownBy(() -> FreeMapper.fromItem(FreeMapper.toItem(Free.of(Set.of()))))
        .hasMessageContaining("attribute any: is required");
  }
}
