package io.dynamodel.engine.table;

import io.dynamodel.engine.request.AttributeDefinitions;
import io.dynamodel.engine.request.Encryption;
import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.request.RequestUnits;
import io.dynamodel.engine.request.TableOptions;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ObjectBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as it is described. */
final class TableDescription {

  private final Table table;
  private final TableDefinition definition;
  private final TableState state;
  private final Instant now;

  private TableDescription(Table table, Instant now) {
    this.table = table;
    this.definition = table.definition();
    this.state = definition.state();
    this.now = now;
  }

  static Json of(Table table, Instant now) {
    return new TableDescription(table, now).json();
  }

  private Json json() {
    TableOptions options = state.options();
    ObjectBuilder json =
        Json.object()
            .put("AttributeDefinitions", AttributeDefinitions.json(definition.attributes()))
            .put("TableName", definition.name())
            .put("KeySchema", definition.keys().json())
            .put("TableStatus", state.progress().status().name())
            .put("CreationDateTime", Times.json(definition.created()))
            .put("ProvisionedThroughput", state.units().json(now))
            .put("TableSizeBytes", table.size())
            .put("ItemCount", table.count())
            .put("TableArn", Arns.table(definition.name()))
            .put("TableId", definition.id())
            .put("BillingModeSummary", state.billing().json(state.progress()))
            .put("LocalSecondaryIndexes", locals())
            .put("GlobalSecondaryIndexes", globals())
            .put("SSEDescription", json(options.encryption()))
            .put("TableClassSummary", tableClass(options.tableClass()))
            .put("DeletionProtectionEnabled", options.isProtected())
            .put("OnDemandThroughput", options.onDemand().onDemandJson())
            .put("WarmThroughput", warm(options.warm(), state.units()));
    putStream(json, state.stream());
    return json.json();
  }

  private void putStream(ObjectBuilder json, @Nullable LatestStream stream) {
    if (stream != null) {
      json.put("StreamSpecification", stream.specification().json())
          .put("LatestStreamLabel", stream.label())
          .put("LatestStreamArn", Arns.stream(definition.name(), stream.label()));
    }
  }

  private @Nullable Json locals() {
    return unlessEmpty(
        definition.localIndexes().stream().map(index -> index(index).json()).toList());
  }

  private @Nullable Json globals() {
    return unlessEmpty(state.globalIndexes().stream().map(this::global).toList());
  }

  private static @Nullable Json unlessEmpty(List<Json.Obj> indexes) {
    return indexes.isEmpty() ? null : Json.of(indexes);
  }

  private Json.Obj global(GlobalIndex index) {
    return index(index.definition())
        .put("IndexStatus", index.progress().status().name())
        .put("Backfilling", backfilling(index))
        .put("ProvisionedThroughput", index.units().json(now))
        .put("OnDemandThroughput", index.onDemand().onDemandJson())
        .put("WarmThroughput", warm(index.warm(), index.units()))
        .json();
  }

  private ObjectBuilder index(IndexDefinition index) {
    return Json.object()
        .put("IndexName", index.name())
        .put("KeySchema", index.keys().json())
        .put("Projection", index.projected().json())
        .put("IndexSizeBytes", table.size(index))
        .put("ItemCount", table.count(index))
        .put("IndexArn", Arns.index(definition.name(), index.name()));
  }

  /** Said only of an index that a table gets later. It is filled when the table is active again. */
  private @Nullable Json backfilling(GlobalIndex index) {
    return isCreating(index.progress()) && !isCreating(state.progress())
        ? Json.of(state.progress().isActive())
        : null;
  }

  /** The units that can be taken at once. They are not known before the table is created. */
  private @Nullable Json warm(RequestUnits asked, ProvisionedUnits units) {
    if (isCreating(state.progress())) {
      return null;
    }
    RequestUnits warm = asked.over(state.billing().warm(units.throughput()));
    return Json.object()
        .put("ReadUnitsPerSecond", Json.of(warm.read() == null ? 0 : warm.read()))
        .put("WriteUnitsPerSecond", Json.of(warm.write() == null ? 0 : warm.write()))
        .put("Status", "ACTIVE")
        .json();
  }

  private static boolean isCreating(Progress progress) {
    return progress.status() == Progress.Status.CREATING;
  }

  private static @Nullable Json json(@Nullable Encryption encryption) {
    return encryption == null ? null : encryption.json();
  }

  private static @Nullable Json tableClass(@Nullable String name) {
    return name == null ? null : Json.object().put("TableClass", name).json();
  }
}
