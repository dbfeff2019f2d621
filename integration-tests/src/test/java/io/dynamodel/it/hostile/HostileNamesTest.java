package io.dynamodel.it.hostile;

import static io.dynamodel.it.hostile.LooseTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.testing.WithDynamoDb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Hostile names of unmapped attributes and keys of maps. */
@WithDynamoDb
class HostileNamesTest {
  private static final String ITEM = "table loose, key {id=k}, attribute ";
  private static final String SURROGATE =
      "text with a lone surrogate at index 1 can't be stored as UTF-8";

  private final Watch watch;
  private final LooseTable table;

  HostileNamesTest(DynamoDbClient direct) {
    watch = new Watch(direct, "loose");
    table = new LooseTable(watch.client());
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new LooseTable(direct).admin().create();
  }

  static Stream<Case<?>> names() {
    return TextValues.storable()
        .filter(of -> of.type() == TextTypes.TEXT)
        .filter(of -> !List.of("", "_type").contains(of.name()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void comeBackAsTheyAre(Case<String> of) {
    String name = of.value();
    Map<String, AttributeValue> attributes = Map.of(name, fromS(name));
    Loose loose =
        Loose.empty()
            .withMap(Map.of(name, Map.of(name, name)))
            .withRawMap(Map.of(name, fromM(attributes)))
            .withOwnMap(Map.of(name, new Any(fromM(attributes))))
            .withBags(new Bag(attributes))
            .withRest(attributes);

    assertThat(table.put(loose)).isEqualTo(loose);
    assertThat(table.get("k")).isEqualTo(loose);
  }

  @ParameterizedTest
  @MethodSource("names")
  void areAskedForAndChangedByPath(Case<String> of) {
    String name = of.value();
    table.put(Loose.empty().withMap(Map.of(name, Map.of(name, 1))));

    Loose updated =
        table
            .update("k")
            .apply(
                A.map.key(name).key(name).set(2),
                A.rawMap.key(name).set(fromN("3")),
                A.ownMap.key(name).set(new Any(fromS("4"))))
            .when(A.map.key(name).key(name).eq(1).and(A.rawMap.key(name).notExists()))
            .execute();

    assertThat(watch.raw().item(Map.of("id", fromS("k"))))
        .containsEntry("map", fromM(Map.of(name, fromM(Map.of(name, fromN("2"))))))
        .containsEntry("rawMap", fromM(Map.of(name, fromN("3"))))
        .containsEntry("ownMap", fromM(Map.of(name, fromS("4"))));
    assertThat(table.query("k").filter(A.rawMap.key(name).eq(fromN("3"))).toList())
        .containsExactly(updated);
  }

  @Test
  void allAtOnceAreAllDifferent() {
    Map<String, AttributeValue> all =
        Stream.of(Hostile.TEXTS)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toMap(name -> name, AttributeValue::fromS));
    Loose loose = Loose.empty().withRest(all).withRawMap(all);

    assertThat(table.put(loose)).isEqualTo(loose).isEqualTo(table.get("k"));
  }

  @Test
  void namesOf65535BytesComeBack() {
    String name = "é".repeat(32_767) + "n";
    Loose unmapped = Loose.empty().withRest(Map.of(name, fromS("x")));
    Loose key = Loose.empty().withMap(Map.of(name, "x"));

    assertThat(table.put(unmapped)).isEqualTo(unmapped).isEqualTo(table.get("k"));
    assertThat(table.put(key)).isEqualTo(key).isEqualTo(table.get("k"));
    assertThat(table.query("k").filter(A.map.key(name).eq("x")).count()).isEqualTo(1);
  }

  @Test
  void namesThatNothingCanHaveAreRefused() {
    Map<String, AttributeValue> noName = new HashMap<>();
    noName.put(null, fromS("x"));

    refused(Loose.empty().withRest(Map.of("", fromS("x"))), "rest: an attribute needs a name");
    refused(Loose.empty().withRest(noName), "rest: an attribute needs a name");
    refused(Loose.empty().withRest(Map.of("a\ud800", fromS("x"))), "rest: " + SURROGATE);
    refused(
        Loose.empty().withBags(new Bag(Map.of()), new Bag(Map.of("", fromS("x")))),
        "bags[1].rest: an attribute needs a name");
    refused(
        Loose.empty().withContainer(new Bag(Map.of("a\ud800", fromS("x")))),
        "container.rest: " + SURROGATE);
    refused(Loose.empty().withMap(Map.of("a\ud800", "x")), "map: " + SURROGATE);
    refused(
        Loose.empty().withMap(Map.of("a.b", Map.of("", "x"))),
        "map.a.b: empty text can't be the key of a map");
    refused(
        Loose.empty().withRaw(fromM(Map.of("a", fromM(Map.of("", fromS("x")))))),
        "raw.a: empty text can't be the key of a map");
    refused(
        Loose.empty().withOwnMap(Map.of("a\ud800", new Any(fromS("x")))), "ownMap: " + SURROGATE);
  }

  @Test
  void namesThatTheModelHasAreRefused() {
    String problem = ": is among those of rest, but the model stores that attribute itself";

    refused(Loose.empty().withRest(Map.of("id", fromS("x"))), "id" + problem);
    refused(Loose.empty().withRest(Map.of("any", fromS("x"))), "any" + problem);
    refused(
        Loose.empty().withContainer(new Bag(Map.of("_type", fromS("x")))),
        "container._type" + problem);
  }

  private void refused(Loose loose, String problem) {
    watch.assertRefused(() -> table.put(loose), ITEM + problem);
  }
}
