package io.dynamodel.it.parcels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.Update;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.parcels.sum.DayCount;
import io.dynamodel.it.parcels.sum.DayCountProjection;
import io.dynamodel.testing.WithDynamoDb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Shards that are chosen at random, or by the caller. */
@WithDynamoDb
class TicksTest {
  private final TickTable ticks;

  TicksTest(DynamoDbClient client) {
    ticks = new TickTable(client);
  }

  @BeforeEach
  void create() {
    ticks.admin().createIfAbsent();
    ticks.scan().deleteAll();
  }

  @Test
  void theChosenShardIsPartOfTheKey() {
    Tick put = ticks.put(new Tick("a", null, "mon", 1));

    assertThat(put.shard()).isBetween(0, 3);
    assertThat(ticks.get("a", put.shard(), "mon")).isEqualTo(put);
    assertThat(ticks.query("a").toList()).containsExactly(put);
    assertThat(ticks.delete(put)).contains(put);
  }

  @Test
  void theCountIsTheSumOfTheShards() {
    for (int i = 0; i < 12; i++) {
      ticks.upsert("a", i % 4, "mon").apply(TickTable.A.count.add(1)).execute();
    }

    assertThat(ticks.query("a").toList())
        .isEqualTo(IntStream.range(0, 4).mapToObj(i -> new Tick("a", i, "mon", 3)).toList());
  }

  @Test
  void anUpsertChoosesAShardIfItIsGivenNone() {
    for (int i = 0; i < 60; i++) { // all in one shard: once in 10^35 runs
      ticks.upsert("a", "mon").apply(TickTable.A.count.add(1)).execute();
    }

    List<Tick> shards = ticks.query("a").toList();
    assertThat(shards.stream().mapToLong(Tick::count).sum()).isEqualTo(60);
    assertThat(shards).hasSizeGreaterThan(1);
  }

  @Test
  void theChosenShardStaysWithTheCall() {
    Update.Call<Tick> call = ticks.upsert("a", "mon").apply(TickTable.A.count.add(1));
    IntStream.range(0, 20).forEach(i -> call.execute());

    assertThat(ticks.query("a").toList()).extracting(Tick::count).containsExactly(20L);
  }

  @Test
  void partsOfAProjectionAreReadFromKeys() {
    Map<String, AttributeValue> item = new HashMap<>(TickMapper.toItem(new Tick("a", 1, "mon", 3)));
    item.keySet().removeAll(List.of("name", "shard", "day")); // as another program may write it

    assertThat(DayCountProjection.fromItem(item)).isEqualTo(new DayCount("a", "mon", 3));
  }

  @Test
  void anUpsertIsOfAShard() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> ticks.upsert("a", null, "mon"))
        .withMessage("shard");
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> ticks.upsert("a", 4, "mon").apply(TickTable.A.count.add(1)).execute())
        .withMessageContaining("the part shard is a shard: 0 to 3");
    assertThat(ticks.scan().toList()).isEmpty();
  }
}
