package io.dynamodel.internal.table;

import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.table.Billing.OnDemand;
import io.dynamodel.internal.table.Billing.Provisioned;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/**
 * What is asked of a table beside its model.
 *
 * @param billing null: nothing was said
 * @param stream what the records of its stream hold; null: nothing was said
 * @param tags by key
 * @param deletionProtection whether it was asked for
 */
public record TableSettings(
    @Nullable Billing billing,
    @Nullable StreamViewType stream,
    Map<String, String> tags,
    boolean deletionProtection) {

  /** Nothing was said. */
  public static TableSettings none() {
    return new TableSettings(null, null, Map.of(), false);
  }

  /** The same, billed per request. */
  public TableSettings onDemand() {
    return withBilling(new OnDemand());
  }

  /** The same with a capacity of the table; capacities of indexes stay. */
  public TableSettings provisioned(Throughput table) {
    return withBilling(
        billing instanceof Provisioned before
            ? before.withTable(table)
            : new Provisioned(table, Map.of()));
  }

  /**
   * The same with a capacity of that global index.
   *
   * @throws IllegalArgumentException if the table has none, or has no such index
   */
  public TableSettings provisioned(TableContext<?> table, String index, Throughput throughput) {
    IndexCapacity.check(table, index);
    if (billing instanceof Provisioned before) {
      return withBilling(before.withIndex(index, throughput));
    }
    throw new IllegalArgumentException(
        "table %s, index %s: say the capacity of the table first, with provisioned(readUnits, writeUnits)"
            .formatted(table.table(), index));
  }

  /** The same with a stream. */
  public TableSettings streamView(StreamViewType viewType) {
    return new TableSettings(billing, viewType, tags, deletionProtection);
  }

  /** The same with a tag more, or another value of a tag. */
  public TableSettings tag(String key, String value) {
    Map<String, String> more = new LinkedHashMap<>(tags);
    more.put(key, value);
    return new TableSettings(billing, stream, more, deletionProtection);
  }

  /** The same, protected. */
  public TableSettings deletionProtected() {
    return new TableSettings(billing, stream, tags, true);
  }

  private TableSettings withBilling(Billing changed) {
    return new TableSettings(changed, stream, tags, deletionProtection);
  }
}
