package io.dynamodel.it.hostile;

import io.dynamodel.it.hostile.Type.Place;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What can't be stored is refused before it is sent, wherever it stands, with its path. */
@WithDynamoDb
class RefusedEverywhereTest {
  private static final String ITEM = "table holders, key {id=k}, attribute ";

  private final Watch watch;
  private final HolderTable table;

  RefusedEverywhereTest(DynamoDbClient direct) {
    watch = new Watch(direct, "holders");
    table = new HolderTable(watch.client());
  }

  @BeforeAll
  static void putHolder(DynamoDbClient direct) {
    new HolderTable(direct).admin().create();
    new HolderTable(direct).put(Holder.of(TextTypes.TEXT.none()));
  }

  static Stream<Case<?>> refused() {
    return Stream.of(
            TextValues.refused(), TimeValues.refused(), NumberValues.refused(), OwnValues.refused())
        .flatMap(cases -> cases);
  }

  @ParameterizedTest
  @MethodSource("refused")
  <T> void putsNameThePath(Case<T> of) {
    for (Place place : of.type().places(of.value()).toList()) {
      String problem = place.path() + ": " + of.problem();
      Holder inList = Holder.of(of.type().none()).withAll(of.type().none(), place.held());
      Holder inMap = Holder.of(of.type().none()).withNamed("a.b", place.held());

      watch.assertRefused(() -> table.put(Holder.of(place.held())), ITEM + "held." + problem);
      watch.assertRefused(() -> table.insert(inList), ITEM + "all[1]." + problem);
      watch.assertRefused(() -> table.put(inMap), ITEM + "named.a.b." + problem);
      watch.assertRefused(() -> HolderTable.A.held.set(place.held()), "attribute held." + problem);
    }
  }

  @ParameterizedTest
  @MethodSource("refused")
  <T> void actionsNameThePath(Case<T> of) {
    Type<T> type = of.type();
    T value = of.value();
    String problem = ": " + of.problem();

    watch.assertRefused(() -> type.one().set(value), "attribute held.one" + problem);
    watch.assertRefused(() -> type.one().setIfAbsent(value), "attribute held.one" + problem);
    watch.assertRefused(() -> type.maybe().setOrRemove(value), "attribute held.maybe" + problem);
    watch.assertRefused(() -> type.maybe().orElse(value), "attribute held.maybe" + problem);
    watch.assertRefused(
        () -> type.list().appendAll(List.of(value)), "attribute held.list[0]" + problem);
    watch.assertRefused(
        () -> type.list().prependAll(List.of(value)), "attribute held.list[0]" + problem);
    watch.assertRefused(() -> type.list().at(7).set(value), "attribute held.list[7]" + problem);
    watch.assertRefused(() -> type.set().addAll(List.of(value)), "attribute held.set" + problem);
    watch.assertRefused(() -> type.set().deleteAll(Set.of(value)), "attribute held.set" + problem);
    watch.assertRefused(() -> type.map().key("x").set(value), "attribute held.map.x" + problem);
    watch.assertRefused(() -> type.map().set(Map.of("x", value)), "attribute held.map.x" + problem);
  }

  @ParameterizedTest
  @MethodSource("refused")
  <T> void conditionsNameThePath(Case<T> of) {
    Type<T> type = of.type();
    T value = of.value();
    String problem = ": " + of.problem();

    watch.assertRefused(() -> type.one().eq(value), "attribute held.one" + problem);
    watch.assertRefused(() -> type.one().ne(value), "attribute held.one" + problem);
    watch.assertRefused(() -> type.maybe().in(List.of(value)), "attribute held.maybe" + problem);
    watch.assertRefused(() -> type.list().contains(value), "attribute held.list" + problem);
    watch.assertRefused(() -> type.list().eq(List.of(value)), "attribute held.list[0]" + problem);
    watch.assertRefused(() -> type.list().at(0).eq(value), "attribute held.list[0]" + problem);
    watch.assertRefused(() -> type.set().contains(value), "attribute held.set" + problem);
    watch.assertRefused(() -> type.set().eq(Set.of(value)), "attribute held.set" + problem);
    watch.assertRefused(() -> type.map().key("x").ne(value), "attribute held.map.x" + problem);
  }
}
