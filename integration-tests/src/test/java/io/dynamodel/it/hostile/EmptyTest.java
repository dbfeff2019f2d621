package io.dynamodel.it.hostile;

import static io.dynamodel.it.hostile.LooseTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.expression.Condition;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Empty texts, bytes, collections and arguments. */
@WithDynamoDb
class EmptyTest {
  private final Watch watch;
  private final LooseTable table;
  private final HolderTable holders;

  EmptyTest(DynamoDbClient direct) {
    watch = new Watch(direct, "loose");
    table = new LooseTable(watch.client());
    holders = new HolderTable(watch.client());
  }

  @BeforeAll
  static void createTables(DynamoDbClient direct) {
    new LooseTable(direct).admin().create();
    new HolderTable(direct).admin().create();
  }

  static Stream<Type<?>> types() {
    return UnreadableEverywhereTest.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void isEmptyFindsAllThatIsEmpty(Type<?> type) {
    Holder empty = holders.put(Holder.of(type.none()));

    assertThat(holders.query("k").filter(allEmpty(type)).toList()).containsExactly(empty);
  }

  private static Condition<Holder> allEmpty(Type<?> type) {
    return type.one()
        .isEmpty()
        .and(type.maybe().isEmpty())
        .and(type.list().isEmpty())
        .and(type.set().isEmpty())
        .and(type.map().isEmpty())
        .and(type.list().at(0).isEmpty())
        .and(type.map().key("k").isEmpty())
        .and(type.list().size().eq(0));
  }

  @ParameterizedTest
  @MethodSource("types")
  void emptySetsAreNoOperandsButCanBeSet(Type<?> type) {
    holders.put(Holder.of(type.none()));
    String problem =
        "held.set: what is stored as an absent attribute, such as an empty set, can't be an operand;"
            + " test for it with isEmpty()";

    watch.assertRefused(IllegalArgumentException.class, () -> type.set().eq(Set.of()), problem);
    watch.assertRefused(IllegalArgumentException.class, () -> type.set().ne(Set.of()), problem);
    watch.assertRefused(
        IllegalArgumentException.class, () -> type.set().setIfAbsent(Set.of()), problem);
    assertThat(holders.update("k").apply(type.set().set(Set.of())).execute())
        .isEqualTo(Holder.of(type.none()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void toAddOrTakeAwayNothingIsNoAction(Type<?> type) {
    assertThat(type.list().appendAll(List.of()).changesNothing()).isTrue();
    assertThat(type.list().prependAll(List.of()).changesNothing()).isTrue();
    assertThat(type.set().addAll(List.of()).changesNothing()).isTrue();
    assertThat(type.set().deleteAll(Set.of()).changesNothing()).isTrue();
    assertThat(type.one().in(List.of()).neverHolds()).isTrue();
  }

  private void refused(ThrowingCallable call, String message) {
    watch.assertRefused(IllegalArgumentException.class, call, message);
  }

  @Test
  void emptySetsInsideOfFreeFormCollectionsAreNull() {
    Loose loose =
        Loose.empty()
            .withList(List.of(Set.of(), "", List.of(), Map.of()))
            .withMap(Map.of("m", Map.of("s", Set.of())));
    table.put(loose);

    assertThat(watch.raw().item(Map.of("id", fromS("k"))))
        .containsEntry(
            "list", fromL(List.of(fromNul(true), fromS(""), fromL(List.of()), fromM(Map.of()))))
        .containsEntry("map", fromM(Map.of("m", fromM(Map.of("s", fromNul(true))))));
    assertThat(table.query("k").filter(A.list.at(0).isEmpty().and(A.list.at(1).isEmpty())).count())
        .isEqualTo(1);
  }

  @Test
  void emptyTextsAreOperands() {
    table.put(Loose.empty().withAny(""));

    assertThat(table.query("k").filter(A.any.eq("").and(A.any.size().eq(0))).count()).isEqualTo(1);
    assertThat(table.query("k").filter(A.any.beginsWith("")).count()).isEqualTo(1);
    assertThat(table.query("k").filter(A.any.in("", 0)).count()).isEqualTo(1);
  }

  @Test
  void anEmptyNameIsNoPath() {
    refused(() -> A.map.key(""), "map: a name can't be empty");
    refused(() -> A.map.key("a").key(""), "map.a: a name can't be empty");
    refused(() -> A.rawMap.key(""), "rawMap: a name can't be empty");
    refused(() -> A.list.at(-1), "list: a list index is at least 0, not -1");
    refused(
        () -> A.bags.remove(Integer.MIN_VALUE),
        "bags: a list index is at least 0, not -2147483648");
  }
}
