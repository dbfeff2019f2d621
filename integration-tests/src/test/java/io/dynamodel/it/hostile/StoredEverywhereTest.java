package io.dynamodel.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What can be stored is read as it was, wherever it stands. */
@WithDynamoDb
class StoredEverywhereTest {
  private final HolderTable table;

  StoredEverywhereTest(DynamoDbClient direct) {
    table = new HolderTable(direct);
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new HolderTable(direct).admin().create();
  }

  static Stream<Case<?>> storable() {
    return Stream.of(
            TextValues.storable(),
            TimeValues.storable(),
            NumberValues.storable(),
            BytesValues.storable(),
            OwnValues.storable())
        .flatMap(cases -> cases);
  }

  @ParameterizedTest
  @MethodSource("storable")
  <T> void comesBackFromEveryPlace(Case<T> of) {
    of.type().places(of.value()).forEach(place -> assertStored(Holder.of(place.held())));
    assertStored(Holder.inCollections(of.type().everywhere(of.value())));
  }

  private void assertStored(Holder holder) {
    assertThat(table.put(holder)).isEqualTo(holder);
    assertThat(table.get(holder.id())).isEqualTo(holder);
  }

  @ParameterizedTest
  @MethodSource("storable")
  <T> void updatesPutItIntoEveryPlace(Case<T> of) {
    Type<T> type = of.type();
    T value = of.value();
    table.put(Holder.of(type.none()));

    Holder updated =
        table
            .update("k")
            .apply(
                type.one().set(value),
                type.maybe().setIfAbsent(value),
                type.list().appendAll(List.of(value, value)),
                type.set().addAll(List.of(value)),
                type.map().key("k").set(value))
            .execute();

    assertThat(updated).isEqualTo(Holder.of(type.everywhere(value)));
    assertThat(table.get("k")).isEqualTo(updated);
  }

  @ParameterizedTest
  @MethodSource("storable")
  <T> void conditionsFindItInEveryPlace(Case<T> of) {
    Type<T> type = of.type();
    T value = of.value();
    Holder holder = table.put(Holder.of(type.everywhere(value)));

    assertThat(
            table
                .query("k")
                .filter(
                    type.one()
                        .eq(value)
                        .and(type.maybe().in(List.of(value)))
                        .and(type.list().contains(value))
                        .and(type.list().at(1).eq(value))
                        .and(type.list().eq(List.of(value, value)))
                        .and(type.set().contains(value))
                        .and(type.map().key("k").eq(value))
                        .and(type.map().eq(Map.of("k", value))))
                .toList())
        .containsExactly(holder);
  }
}
