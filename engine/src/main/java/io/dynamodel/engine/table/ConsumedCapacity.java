package io.dynamodel.engine.table;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The units that an operation takes of a table and of its indexes. */
public record ConsumedCapacity(
    String table, double units, Map<String, Double> local, Map<String, Double> global) {

  private static final String ALL_UNITS = "CapacityUnits";

  /** The units of reading that many bytes in one piece. */
  static double toRead(int bytes, boolean consistent) {
    return Math.max(1, (bytes + 4095) / 4096) * (consistent ? 1.0 : 0.5);
  }

  /** The units of writing that many bytes in one piece. */
  static double toWrite(int bytes) {
    return Math.max(1, (bytes + 1023) / 1024);
  }

  /** The units of reading an item in one piece. */
  public static ConsumedCapacity toRead(String table, int bytes, boolean consistent) {
    return ofTable(table, toRead(bytes, consistent));
  }

  static ConsumedCapacity ofTable(String table, double units) {
    return new ConsumedCapacity(table, units, Map.of(), Map.of());
  }

  /** The sum of two, of one table. */
  public ConsumedCapacity plus(ConsumedCapacity other) {
    return new ConsumedCapacity(
        table, units + other.units, sum(local, other.local), sum(global, other.global));
  }

  /** With twice the units of the table. The units of indexes stay. */
  public ConsumedCapacity doubled() {
    return new ConsumedCapacity(table, 2 * units, local, global);
  }

  /** The answer; null, unless {@code level} asks for it. */
  public @Nullable Json json(String level) {
    return level.equals("NONE") ? null : json(level, List.of(ALL_UNITS));
  }

  /** The answer of a transaction, which has the units of one kind too: WriteCapacityUnits. */
  public Json json(String level, String kind) {
    return json(level, List.of(ALL_UNITS, kind));
  }

  private Json json(String level, List<String> kinds) {
    ObjectBuilder json = Json.object().put("TableName", table);
    kinds.forEach(kind -> json.put(kind, total()));
    if (level.equals("INDEXES")) {
      json.put("Table", units(units, kinds));
      json.put("LocalSecondaryIndexes", byName(local, kinds));
      json.put("GlobalSecondaryIndexes", byName(global, kinds));
    }
    return json.json();
  }

  /** The answer for several tables; null, unless {@code level} asks for it. */
  public static @Nullable Json json(Collection<ConsumedCapacity> tables, String level) {
    return level.equals("NONE")
        ? null
        : Json.of(tables.stream().map(each -> each.json(level)).filter(Objects::nonNull).toList());
  }

  private double total() {
    return units
        + local.values().stream().mapToDouble(each -> each).sum()
        + global.values().stream().mapToDouble(each -> each).sum();
  }

  private static @Nullable Json byName(Map<String, Double> indexes, List<String> kinds) {
    if (indexes.isEmpty()) {
      return null;
    }
    ObjectBuilder json = Json.object();
    indexes.forEach((name, units) -> json.put(name, units(units, kinds)));
    return json.json();
  }

  private static Json units(double units, List<String> kinds) {
    ObjectBuilder json = Json.object();
    kinds.forEach(kind -> json.put(kind, units));
    return json.json();
  }

  private static Map<String, Double> sum(Map<String, Double> a, Map<String, Double> b) {
    Map<String, Double> sum = new TreeMap<>(a);
    b.forEach((name, units) -> sum.merge(name, units, Double::sum));
    return sum;
  }
}
