package io.dynamodel.it.hostile;

import static io.dynamodel.it.hostile.NullsDraft.with;
import static io.dynamodel.it.hostile.NullsDraft.withDefaults;
import static io.dynamodel.it.hostile.NullsTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.testing.WithDynamoDb;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Null, where it is kept, where it stands for something else, and where it is refused. */
@WithDynamoDb
class NullsTest {
  private static final String ITEM = "table nulls, key {id=k}, attribute ";
  private static final Nulls NONE = with(d -> {});

  private final Watch watch;
  private final NullsTable table;

  NullsTest(DynamoDbClient direct) {
    watch = new Watch(direct, "nulls");
    table = new NullsTable(watch.client());
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new NullsTable(direct).admin().create();
  }

  @BeforeEach
  void putNone() {
    table.put(NONE);
  }

  /** What is refused, and the path and the problem. */
  static Stream<Arguments> refused() {
    String required = ": is required: null can't be stored";
    String element = ": is null, which can't be stored here";
    return Stream.of(
        arguments(with(d -> d.required = null), "required" + required),
        arguments(with(d -> d.optional = null), "optional" + required),
        arguments(with(d -> d.optionalInt = null), "optionalInt" + required),
        arguments(with(d -> d.list = null), "list" + required),
        arguments(with(d -> d.list = Arrays.asList("a", null)), "list[1]" + element),
        arguments(with(d -> d.gaps = null), "gaps" + required),
        arguments(
            with(d -> d.optionals = Arrays.asList(Optional.of("a"), null)),
            "optionals[1]" + element),
        arguments(with(d -> d.set = null), "set" + required),
        arguments(
            with(d -> d.set = Collections.singleton(null)),
            "set: null can't be an element of a set"),
        arguments(with(d -> d.map = null), "map" + required),
        arguments(with(d -> d.map = Collections.singletonMap("a.b", null)), "map.a.b" + element),
        arguments(
            with(d -> d.map = Collections.singletonMap(null, "v")),
            "map: null can't be the key of a map"),
        arguments(
            with(d -> d.mapOfGaps = Collections.singletonMap(null, null)),
            "mapOfGaps: null can't be the key of a map"),
        arguments(with(d -> d.held = null), "held" + required),
        arguments(with(d -> d.any = null), "any" + required),
        arguments(
            with(d -> d.any = new Any(null)),
            "any: the converter io.dynamodel.it.hostile.AnyConverter gave null"),
        arguments(with(d -> d.rest = null), "rest" + required),
        arguments(with(d -> d.rest = Collections.singletonMap("x", null)), "x" + element));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("refused")
  void isRefused(Nulls nulls, String problem) {
    watch.assertRefused(() -> table.put(nulls), ITEM + problem);
  }

  @Test
  void isKeptWhereElementsMayBeNull() {
    Nulls nulls = with(NullsTest::putGaps);

    assertThat(table.put(nulls)).isEqualTo(withDefaults(NullsTest::putGaps));
    assertThat(table.get("k")).isEqualTo(withDefaults(NullsTest::putGaps));
    assertThat(item())
        .containsEntry("gaps", fromL(List.of(fromS("a"), fromNul(true))))
        .containsEntry("mapOfGaps", fromM(Map.of("k", fromNul(true))))
        .containsEntry("optionals", fromL(List.of(fromNul(true))));
  }

  private static void putGaps(NullsDraft draft) {
    draft.gaps = Arrays.asList("a", null);
    draft.mapOfGaps = Collections.singletonMap("k", null);
    draft.optionals = List.of(Optional.empty());
  }

  @Test
  void storesTheDefault() {
    assertThat(table.get("k")).isEqualTo(withDefaults(d -> {}));
    assertThat(item())
        .containsEntry("defaultText", fromS("by default"))
        .containsEntry("defaultNumber", fromN("7"))
        .containsEntry("defaultHue", fromS("RED"))
        .containsEntry("defaultList", fromL(List.of()));
  }

  @Test
  void onlyNullStoresTheDefault() {
    Nulls others =
        with(
            d -> {
              d.defaultText = "";
              d.defaultNumber = 0;
              d.defaultHue = Hue.$;
              d.defaultList = List.of("a");
            });

    assertThat(table.put(others)).isEqualTo(others).isEqualTo(table.get("k"));
  }

  @Test
  void isNoAttribute() {
    assertThat(item())
        .doesNotContainKeys("nullable", "optional", "optionalInt", "set")
        .containsKeys("list", "map");
  }

  @Test
  void aNullKeyHasNoKeyInTheMessage() {
    watch.assertRefused(
        () -> table.put(with(d -> d.id = null)),
        "table nulls, attribute id: is required: null can't be stored");
  }

  /** The call, and the parameter that is null. */
  static Stream<Arguments> nullArguments() {
    return Stream.of(
        call("value", () -> A.required.set((String) null)),
        call("value", () -> A.required.eq((String) null)),
        call("values[1]", () -> A.required.in(Arrays.asList("a", null))),
        call("from", () -> A.required.between(null, "a")),
        call("prefix", () -> A.required.beginsWith(null)),
        call("value", () -> A.optional.orElse(null)),
        call("elements", () -> A.list.appendAll(null)),
        call("value", () -> A.gaps.contains(null)),
        call("value", () -> A.gaps.at(0).set((String) null)),
        call("elements[1]", () -> A.set.add("a", null)),
        call("elements[1]", () -> A.set.delete("a", null)),
        call("value", () -> A.set.contains(null)),
        call("key", () -> A.map.key(null)),
        call("value", () -> A.mapOfGaps.key("k").set((String) null)),
        call("value", () -> A.any.set((Any) null)),
        call("value", () -> A.defaultText.set((String) null)));
  }

  private static Arguments call(String parameter, ThrowingCallable call) {
    return arguments(parameter, call);
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("nullArguments")
  void isNoArgument(String parameter, ThrowingCallable call) {
    watch.assertRefused(NullPointerException.class, call, parameter);
  }

  @Test
  void actionsRefuseItAsElement() {
    watch.assertRefused(
        () -> A.list.append("a", null), "attribute list[1]: is null, which can't be stored here");
    watch.assertRefused(
        () -> A.optionals.append((Optional<String>) null),
        "attribute optionals[0]: is null, which can't be stored here");
    watch.assertRefused(
        () -> A.map.set(Collections.singletonMap("k", null)),
        "attribute map.k: is null, which can't be stored here");
  }

  @Test
  void actionsKeepItWhereElementsMayBeNull() {
    Nulls updated =
        table
            .update("k")
            .apply(
                A.gaps.append("a", null),
                A.optionals.append(Optional.empty()),
                A.mapOfGaps.set(Collections.singletonMap("k", null)),
                A.nullable.setOrRemove(null))
            .execute();

    assertThat(updated).isEqualTo(withDefaults(NullsTest::putGaps));
  }

  private Map<String, AttributeValue> item() {
    return watch.raw().item(Map.of("id", fromS("k")));
  }
}
