package io.dynamodel.internal.table;

import java.util.HashMap;
import java.util.Map;

/** How the reads and writes of a table are paid for. */
public sealed interface Billing {

  /** Per request. */
  record OnDemand() implements Billing {}

  /**
   * Per hour, for capacity that is set beforehand.
   *
   * @param table the capacity of the table
   * @param indexes that of the global indexes that have another one, by name
   */
  record Provisioned(Throughput table, Map<String, Throughput> indexes) implements Billing {
    /** Copies the map. */
    public Provisioned {
      indexes = Map.copyOf(indexes);
    }

    /** The same with another capacity of the table. */
    Provisioned withTable(Throughput throughput) {
      return new Provisioned(throughput, indexes);
    }

    /** The same with another capacity of that index. */
    Provisioned withIndex(String index, Throughput throughput) {
      Map<String, Throughput> changed = new HashMap<>(indexes);
      changed.put(index, throughput);
      return new Provisioned(table, changed);
    }

    Throughput index(String index) {
      return indexes.getOrDefault(index, table);
    }
  }
}
