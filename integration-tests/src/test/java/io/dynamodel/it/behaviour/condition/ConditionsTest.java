package io.dynamodel.it.behaviour.condition;

import static io.dynamodel.it.behaviour.model.Sample.DAY;
import static io.dynamodel.it.behaviour.model.Sample.bytes;
import static io.dynamodel.it.behaviour.model.SampleTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dynamodel.expression.AttributeType;
import io.dynamodel.expression.Condition;
import io.dynamodel.it.behaviour.model.Address;
import io.dynamodel.it.behaviour.model.Color;
import io.dynamodel.it.behaviour.model.Node;
import io.dynamodel.it.behaviour.model.Sample;
import io.dynamodel.it.behaviour.model.SampleTable;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Each condition on two items: {@code full}, which has everything, and {@code bare}, which has only
 * what is required, with larger values.
 */
@WithDynamoDb
class ConditionsTest {
  private static final Set<String> FULL = Set.of("full");
  private static final Set<String> BARE = Set.of("bare");
  private static final Set<String> BOTH = Set.of("full", "bare");
  private static final Set<String> NONE = Set.of();

  private final SampleTable samples;

  ConditionsTest(DynamoDbClient direct) {
    samples = new SampleTable(direct);
  }

  @BeforeAll
  static void putItems(DynamoDbClient direct) {
    SampleTable samples = new SampleTable(direct);
    samples.admin().create();
    samples.put(Sample.full("full"));
    samples.put(Sample.bare("bare"));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments(A.text.eq("apple"), FULL),
        arguments(A.text.eq("Apple"), NONE),
        arguments(A.text.ne("apple"), BARE),
        arguments(A.text.lt("banana"), FULL),
        arguments(A.text.lt("apple"), NONE),
        arguments(A.text.le("apple"), FULL),
        arguments(A.text.gt("apple"), BARE),
        arguments(A.text.ge("apple"), BOTH),
        arguments(A.text.ge("pear"), BARE),
        arguments(A.text.between("apple", "apricot"), FULL),
        arguments(A.text.between("a", "pear"), BOTH),
        arguments(A.text.in("apple", "plum"), FULL),
        arguments(A.text.in(List.of("plum")), NONE),
        arguments(A.text.beginsWith("app"), FULL),
        arguments(A.text.beginsWith("pple"), NONE),
        arguments(A.text.beginsWith(""), BOTH),
        arguments(A.text.contains("ppl"), FULL),
        arguments(A.text.contains("ear"), BARE),
        arguments(A.text.size().eq(5), FULL),
        arguments(A.text.hasType(AttributeType.S), BOTH),
        arguments(A.text.hasType(AttributeType.N), NONE),
        arguments(A.id.eq("bare"), BARE),
        arguments(A.id.beginsWith("f"), FULL));
  }

  static Stream<Arguments> textsOfOtherTypes() {
    return Stream.of(
        arguments(A.color.eq(Color.RED), FULL),
        arguments(A.color.in(Color.BLUE, Color.GREEN), BARE),
        arguments(A.color.ne(Color.BLUE), BOTH),
        arguments(A.at.eq(DAY), FULL),
        arguments(A.at.lt(DAY.plusNanos(1)), FULL),
        arguments(A.at.gt(DAY), BARE),
        arguments(A.at.between(DAY.minusNanos(1), DAY), FULL),
        arguments(A.at.beginsWith("2023-05-0"), BOTH),
        arguments(A.at.beginsWith("2023-05-08T08:00:00.0"), BARE));
  }

  static Stream<Arguments> numbers() {
    return Stream.of(
        arguments(A.count.eq(3), FULL),
        arguments(A.count.eq(Integer.valueOf(7)), BARE),
        arguments(A.count.ne(3), BARE),
        arguments(A.count.lt(7), FULL),
        arguments(A.count.lt(3), NONE),
        arguments(A.count.le(3), FULL),
        arguments(A.count.gt(3), BARE),
        arguments(A.count.ge(3), BOTH),
        arguments(A.count.between(2, 3), FULL),
        arguments(A.count.between(4, 6), NONE),
        arguments(A.count.in(1, 3), FULL),
        arguments(A.count.in(List.of(7, 3)), BOTH),
        arguments(A.count.hasType(AttributeType.N), BOTH),
        arguments(A.price.eq(new BigDecimal("2.50")), FULL),
        arguments(A.price.lt(20), FULL),
        arguments(A.price.ge(new BigDecimal("2.5000001")), BARE),
        arguments(A.ratio.gt(0.6), BARE),
        arguments(A.ratio.eq(0.5), FULL));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        arguments(A.active.eq(true), FULL),
        arguments(A.active.ne(true), BARE),
        arguments(A.active.in(List.of(true, false)), BOTH),
        arguments(A.active.hasType(AttributeType.BOOL), BOTH),
        arguments(A.checked.eq(false), FULL),
        arguments(A.address.eq(new Address("Prague", "Main", 2)), FULL),
        arguments(A.address.eq(new Address("Prague", "Main", 3)), NONE),
        arguments(A.address.ne(Address.in("Lima")), FULL),
        arguments(A.address.hasType(AttributeType.M), BOTH));
  }

  static Stream<Arguments> binaries() {
    return Stream.of(
        arguments(A.bytes.eq(bytes(1, 2, 3)), FULL),
        arguments(A.bytes.ne(bytes(1, 2, 3)), BARE),
        arguments(A.bytes.lt(bytes(2)), FULL),
        arguments(A.bytes.gt(bytes(1, 2, 3)), BARE),
        arguments(A.bytes.lt(bytes(0x80)), BOTH),
        arguments(A.bytes.between(bytes(1), bytes(1, 3)), FULL),
        arguments(A.bytes.in(bytes(9), bytes(8)), BARE),
        arguments(A.bytes.beginsWith(new byte[] {1, 2}), FULL),
        arguments(A.bytes.contains(new byte[] {2, 3}), FULL),
        arguments(A.bytes.contains(new byte[] {1, 3}), NONE),
        arguments(A.bytes.size().eq(3), FULL),
        arguments(A.thumb.exists(), FULL));
  }

  static Stream<Arguments> presence() {
    return Stream.of(
        arguments(A.note.exists(), FULL),
        arguments(A.note.notExists(), BARE),
        arguments(A.text.exists(), BOTH),
        arguments(A.id.notExists(), NONE),
        arguments(A.note.isEmpty(), BARE),
        arguments(A.rest.isEmpty(), BARE),
        arguments(A.checked.isEmpty(), BARE),
        arguments(A.thumb.isEmpty(), BARE),
        arguments(A.second.isEmpty(), BARE),
        arguments(A.tree.isEmpty(), BARE),
        arguments(A.tags.isEmpty(), BARE),
        arguments(A.labels.isEmpty(), BARE),
        arguments(A.scores.isEmpty(), BARE),
        arguments(A.data.isEmpty(), BARE),
        arguments(A.labels.exists(), FULL),
        arguments(A.tags.exists(), BOTH),
        arguments(A.address.street.exists(), FULL),
        arguments(A.address.street.isEmpty(), BARE));
  }

  static Stream<Arguments> absentAttributes() {
    return Stream.of(
        arguments(A.note.eq("hello"), FULL),
        arguments(A.note.ne("other"), BOTH),
        arguments(A.rest.lt(1000), FULL),
        arguments(A.rest.gt(-1000), FULL),
        arguments(A.rest.gt(1000).not(), BOTH),
        arguments(A.note.size().lt(1000), FULL),
        arguments(A.note.beginsWith("h").not(), BARE),
        arguments(A.note.hasType(AttributeType.NULL), NONE));
  }

  static Stream<Arguments> collections() {
    return Stream.of(
        arguments(A.tags.contains("b"), FULL),
        arguments(A.tags.contains("z"), NONE),
        arguments(A.tags.eq(List.of("a", "b", "c")), FULL),
        arguments(A.tags.eq(List.of("c", "b", "a")), NONE),
        arguments(A.tags.eq(List.of()), BARE),
        arguments(A.tags.size().ge(3), FULL),
        arguments(A.tags.size().eq(0), BARE),
        arguments(A.tags.size().between(1, 3), FULL),
        arguments(A.tags.hasType(AttributeType.L), BOTH),
        arguments(A.homes.contains(Address.in("Oslo")), FULL),
        arguments(A.homes.contains(Address.in("Lima")), NONE),
        arguments(A.labels.contains("x"), FULL),
        arguments(A.labels.contains("z"), NONE),
        arguments(A.labels.eq(Set.of("y", "x")), FULL),
        arguments(A.labels.ne(Set.of("y", "x")), BARE),
        arguments(A.labels.size().gt(1), FULL),
        arguments(A.labels.hasType(AttributeType.SS), FULL),
        arguments(A.numbers.contains(2), FULL),
        arguments(A.numbers.contains(3), NONE),
        arguments(A.numbers.hasType(AttributeType.NS), FULL),
        arguments(A.keys.contains(bytes(2)), FULL),
        arguments(A.keys.hasType(AttributeType.BS), FULL),
        arguments(A.scores.eq(Map.of("math", 1)), FULL),
        arguments(A.scores.size().eq(1), FULL),
        arguments(A.byColor.size().ne(1), BARE));
  }

  static Stream<Arguments> sizes() {
    return Stream.of(
        arguments(A.text.size().eq(4), BARE),
        arguments(A.text.size().ne(4), FULL),
        arguments(A.text.size().lt(5), BARE),
        arguments(A.text.size().le(5), BOTH),
        arguments(A.text.size().gt(4), FULL),
        arguments(A.text.size().ge(6), NONE),
        arguments(A.text.size().between(5, 9), FULL));
  }

  static Stream<Arguments> nested() {
    return Stream.of(
        arguments(A.address.city.eq("Prague"), FULL),
        arguments(A.address.city.beginsWith("L"), BARE),
        arguments(A.address.floor.gt(1), FULL),
        arguments(A.second.city.eq("Brno"), FULL),
        arguments(A.second.floor.lt(5), FULL),
        arguments(A.tags.at(0).eq("a"), FULL),
        arguments(A.tags.at(1).eq("a"), NONE),
        arguments(A.tags.at(2).exists(), FULL),
        arguments(A.tags.at(3).exists(), NONE),
        arguments(A.homes.at(1).city.eq("Bergen"), FULL),
        arguments(A.scores.key("math").ge(1), FULL),
        arguments(A.scores.key("art").exists(), NONE),
        arguments(A.byColor.key(Color.BLUE).city.eq("Rome"), FULL),
        arguments(A.byColor.key(Color.RED).exists(), NONE),
        arguments(A.tree.name.eq("root"), FULL),
        arguments(A.tree.parent().name.eq("above"), FULL),
        arguments(A.tree.parent().parent().notExists(), BOTH),
        arguments(A.tree.children.at(1).name.eq("last"), FULL),
        arguments(A.tree.children.at(1).children.size().eq(0), FULL),
        arguments(A.tree.children.contains(Node.leaf("first")), FULL));
  }

  static Stream<Arguments> freeForm() {
    return Stream.of(
        arguments(A.data.key("number").eq(5), FULL),
        arguments(A.data.key("number").lt(5.5), FULL),
        arguments(A.data.key("number").lt("6"), NONE),
        arguments(A.data.key("text").beginsWith("fr"), FULL),
        arguments(A.data.key("text").contains("ree"), FULL),
        arguments(A.data.key("text").between("f", "g"), FULL),
        arguments(A.data.key("text").in("free", 5), FULL),
        arguments(A.data.key("list").at(1).eq(2), FULL),
        arguments(A.data.key("list").contains("one"), FULL),
        arguments(A.data.key("list").size().eq(2), FULL),
        arguments(A.data.key("map").key("deep").eq(true), FULL),
        arguments(A.data.key("map").eq(Map.of("deep", true)), FULL),
        arguments(A.data.key("none").notExists(), BOTH),
        arguments(A.data.eq(Map.of()), BARE));
  }

  static Stream<Arguments> attributesAgainstAttributes() {
    return Stream.of(
        arguments(A.text.eq(A.note), NONE),
        arguments(A.text.ne(A.id), BOTH),
        arguments(A.text.lt(A.note), FULL),
        arguments(A.text.le(A.note), FULL),
        arguments(A.text.gt(A.id), BARE),
        arguments(A.text.ge(A.id), BARE),
        arguments(A.count.lt(A.rest), FULL),
        arguments(A.count.le(A.scores.key("math")), NONE),
        arguments(A.rest.gt(A.count), FULL),
        arguments(A.rest.ge(A.scores.key("math")), FULL),
        arguments(A.second.eq(A.homes.at(0)), NONE),
        arguments(A.address.floor.eq(A.second.floor), NONE),
        arguments(A.active.ne(A.checked), BOTH));
  }

  static Stream<Arguments> combinations() {
    Condition<Sample> full = A.count.eq(3);
    Condition<Sample> bare = A.count.eq(7);
    Condition<Sample> never = A.count.eq(0);
    return Stream.of(
        arguments(full.and(A.active.eq(true)), FULL),
        arguments(full.and(bare), NONE),
        arguments(full.or(bare), BOTH),
        arguments(full.or(never), FULL),
        arguments(full.not(), BARE),
        arguments(full.not().not(), FULL),
        arguments(full.or(bare).not(), NONE),
        arguments(full.and(bare).not(), BOTH),
        arguments(never.and(bare).or(full), FULL),
        arguments(never.and(bare.or(full)), NONE),
        arguments(full.or(bare.and(never)), FULL),
        arguments(full.or(bare).and(never), NONE),
        arguments(full.not().and(bare), BARE),
        arguments(full.and(bare.not()), FULL),
        arguments(Condition.allOf(full, A.note.exists(), A.text.eq("apple")), FULL),
        arguments(Condition.allOf(List.of(full, bare)), NONE),
        arguments(Condition.anyOf(full, bare, never), BOTH),
        arguments(Condition.anyOf(List.of(never)), NONE),
        arguments(Condition.allOf(A.id.exists(), Condition.anyOf(never, bare)), BARE));
  }

  @ParameterizedTest
  @MethodSource({
    "texts",
    "textsOfOtherTypes",
    "numbers",
    "values",
    "binaries",
    "presence",
    "absentAttributes",
    "collections",
    "sizes",
    "nested",
    "freeForm",
    "attributesAgainstAttributes",
    "combinations"
  })
  void holdsForExactlyThoseItems(Condition<Sample> condition, Set<String> ids) {
    assertThat(matching(condition)).isEqualTo(ids);
  }

  @Test
  void moreThanAHundredValuesAreSplit() {
    List<Integer> values = IntStream.range(7, 258).boxed().toList();

    assertThat(matching(A.count.in(values))).isEqualTo(BARE);
    assertThat(matching(A.count.in(values).not())).isEqualTo(FULL);
    assertThat(matching(A.id.eq("full").and(A.count.in(values)))).isEmpty();
  }

  private Set<String> matching(Condition<Sample> condition) {
    return samples.scan().filter(condition).stream().map(Sample::id).collect(Collectors.toSet());
  }
}
