package io.dynamodel.it.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.it.simulation.PurseTable.A;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Members that several set in one map, which is absent at first, are all there. */
final class Marks extends Scenario {
  private final Map<String, Fate> fates = new HashMap<>();

  Marks(World world, Tables tables) {
    super(world, tables);
    tables
        .truth()
        .client()
        .putItem(
            item ->
                item.tableName("purses")
                    .item(
                        Map.of(
                            "id",
                            AttributeValue.fromS("marks"),
                            "cents",
                            AttributeValue.fromN("0"))));
  }

  @Override
  CompletableFuture<?> act(int actor) {
    String name = "m" + actor;
    return tables
        .purses()
        .update("marks")
        .apply(A.marks.upsert(A.marks.key(name).set(actor)))
        .execute()
        .handle((purse, failure) -> fates.put(name, Fate.of(failure)));
  }

  @Override
  void check() {
    Map<String, Integer> marks = tables.storedPurses().get("marks").marks();
    fates.forEach(
        (name, fate) ->
            assertThat(marks.containsKey(name))
                .as("%s, told %s", name, fate)
                .isIn(fate != Fate.NOT_DONE, fate == Fate.DONE));
  }
}
