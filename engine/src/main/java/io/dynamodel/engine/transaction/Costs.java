package io.dynamodel.engine.transaction;

import io.dynamodel.engine.table.ConsumedCapacity;
import io.dynamodel.engine.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The units of a transaction: for tables twice the units of single actions. */
final class Costs {

  private Costs() {}

  /** The costs of reads by table; null, unless {@code level} asks for them. */
  static @Nullable Json read(List<ConsumedCapacity> each, String level) {
    return json(each, level, "ReadCapacityUnits");
  }

  /** The costs of writes by table; null, unless {@code level} asks for them. */
  static @Nullable Json written(List<ConsumedCapacity> each, String level) {
    return json(each, level, "WriteCapacityUnits");
  }

  private static @Nullable Json json(List<ConsumedCapacity> each, String level, String kind) {
    if (level.equals("NONE")) {
      return null;
    }
    Map<String, ConsumedCapacity> byTable = new TreeMap<>();
    for (ConsumedCapacity one : each) {
      byTable.merge(one.table(), one.doubled(), ConsumedCapacity::plus);
    }
    return Json.of(byTable.values().stream().map(sum -> sum.json(level, kind)).toList());
  }
}
