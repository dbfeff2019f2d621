package io.dynamodel.it.hostile;

import static io.dynamodel.it.hostile.LooseTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values of Java that a free-form document can't hold, at any depth. */
@WithDynamoDb
class FreeFormTest {
  private static final String ITEM = "table loose, key {id=k}, attribute ";

  private final Watch watch;
  private final LooseTable table;

  FreeFormTest(DynamoDbClient direct) {
    watch = new Watch(direct, "loose");
    table = new LooseTable(watch.client());
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new LooseTable(direct).admin().create();
  }

  /** The value, the path in it, and what is wrong there. */
  static Stream<Arguments> refused() {
    String cannotHold = "a free-form document can't hold a ";
    String setCannotHold = "a set of texts, numbers or bytes can't hold ";
    String noNumber = " is not a number that can be stored";
    String surrogate = "text with a lone surrogate at index 0 can't be stored as UTF-8";
    return Stream.of(
        arguments('c', "", cannotHold + "java.lang.Character"),
        arguments(Instant.EPOCH, "", cannotHold + "java.time.Instant"),
        arguments(Hue.RED, "", cannotHold + "io.dynamodel.it.hostile.Hue"),
        arguments(Optional.of("x"), "", cannotHold + "java.util.Optional"),
        arguments(new int[] {1}, "", cannotHold + "[I"),
        arguments(List.of(1, List.of(Hue.RED)), "[1][0]", cannotHold + Hue.class.getName()),
        arguments(Map.of("a.b", Map.of("c", 'c')), ".a.b.c", cannotHold + "java.lang.Character"),
        arguments(Map.of(1, "x"), "", "expected text, found a java.lang.Integer"),
        arguments(Collections.singletonMap(null, 1), "", "null can't be the key of a map"),
        arguments(Map.of("", 1), "", "empty text can't be the key of a map"),
        arguments(Collections.singleton(null), "", setCannotHold + "null"),
        arguments(Collections.singleton(true), "", setCannotHold + "a java.lang.Boolean"),
        arguments(
            Collections.singleton(AttributeValue.fromS("x")),
            "",
            setCannotHold + "a " + AttributeValue.class.getName()),
        arguments(ordered("a", 1), "", "expected text, found a java.lang.Integer"),
        arguments(ordered(1, "a"), "", "expected a number, found a java.lang.String"),
        arguments(ordered(new byte[0], "a"), "", "expected bytes, found a java.lang.String"),
        arguments(ordered("a", null), "", "null can't be an element of a set"),
        arguments(ordered(1, 1.0), "", "two elements of the set are stored alike: \"1\""),
        arguments(ordered(1L, (byte) 1), "", "two elements of the set are stored alike: \"1\""),
        arguments(ordered("a", "\ud800"), "", surrogate),
        arguments("\ud800", "", surrogate),
        arguments(Double.NaN, "", "NaN" + noNumber),
        arguments(Map.of("l", List.of(Float.NEGATIVE_INFINITY)), ".l[0]", "-Infinity" + noNumber),
        arguments(
            new BigDecimal("1E+126"),
            "",
            "1E+126 is outside DynamoDB's range of 1E-130 to 9.99…E+125"),
        arguments(
            List.of(new BigDecimal("1".repeat(39))),
            "[0]",
            "1".repeat(39) + " has 39 significant digits, DynamoDB stores at most 38"));
  }

  private static Object ordered(Object first, Object second) {
    LinkedHashSet<Object> set = new LinkedHashSet<>();
    set.add(first);
    set.add(second);
    return set;
  }

  @ParameterizedTest(name = "{index} {2}")
  @MethodSource("refused")
  void areRefusedInEveryPlace(Object value, String path, String problem) {
    String rest = path + ": " + problem;

    watch.assertRefused(() -> table.put(Loose.empty().withAny(value)), ITEM + "any" + rest);
    watch.assertRefused(
        () -> table.put(Loose.empty().withList(List.of(1, value))), ITEM + "list[1]" + rest);
    watch.assertRefused(
        () -> table.put(Loose.empty().withMap(Map.of("#", Map.of("x", value)))),
        ITEM + "map.#.x" + rest);
    watch.assertRefused(() -> A.any.set(value), "attribute any" + rest);
    watch.assertRefused(() -> A.any.setIfAbsent(value), "attribute any" + rest);
    watch.assertRefused(() -> A.list.append(1, value), "attribute list[1]" + rest);
    watch.assertRefused(() -> A.map.key("a").at(2).set(value), "attribute map.a[2]" + rest);
    watch.assertRefused(() -> A.any.eq(value), "attribute any" + rest);
    watch.assertRefused(() -> A.any.contains(value), "attribute any" + rest);
    watch.assertRefused(() -> A.list.contains(value), "attribute list" + rest);
  }

  static Stream<Object> stored() {
    return Stream.of(
        "",
        "\0",
        false,
        BigDecimal.ZERO,
        new BigDecimal("-" + "9".repeat(38)),
        List.of(),
        List.of(List.of(), Map.of()),
        Collections.singletonList(null),
        Map.of(),
        Collections.singletonMap("\0", null),
        Set.of("", "\0"));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("stored")
  void comeBackFromEveryPlace(Object value) {
    Loose loose =
        Loose.empty()
            .withAny(value)
            .withList(List.of(value, Map.of("\0", value)))
            .withMap(Map.of("a.b", value, "l", List.of(value)));

    assertThat(table.put(loose)).isEqualTo(loose);
    assertThat(table.get("k")).isEqualTo(loose);
  }
}
