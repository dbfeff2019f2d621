package io.dynamodel.engine.table;

import io.dynamodel.engine.request.AttributeDefinitions;
import io.dynamodel.engine.request.IndexDefinition;
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
            .put("BillingModeSummary", state.billing().json())
            .put("LocalSecondaryIndexes", locals())
            .put("GlobalSecondaryIndexes", globals())
            .put("SSEDescription", encryption(options.encryption()))
            .put("TableClassSummary", tableClass(options.tableClass()))
            .put("DeletionProtectionEnabled", options.isProtected())
            .put("OnDemandThroughput", options.onDemandThroughput())
            .put("WarmThroughput", options.warmThroughput());
    LatestStream stream = state.stream();
    if (stream != null) {
      json.put(
              "StreamSpecification",
              stream.specification().enabled() ? stream.specification().json() : null)
          .put("LatestStreamLabel", stream.label())
          .put("LatestStreamArn", Arns.stream(definition.name(), stream.label()));
    }
    return json.json();
  }

  private @Nullable Json locals() {
    List<Json.Obj> indexes =
        definition.localIndexes().stream().map(each -> index(each).json()).toList();
    return indexes.isEmpty() ? null : Json.of(indexes);
  }

  private @Nullable Json globals() {
    List<Json.Obj> indexes = state.globalIndexes().stream().map(this::global).toList();
    return indexes.isEmpty() ? null : Json.of(indexes);
  }

  private Json.Obj global(GlobalIndex index) {
    return index(index.definition())
        .put("IndexStatus", index.progress().status().name())
        .put("ProvisionedThroughput", index.units().json(now))
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

  private static @Nullable Json encryption(Json.@Nullable Obj specification) {
    return specification == null
        ? null
        : Json.object().put("Status", "ENABLED").put("SSEType", "KMS").json();
  }

  private static @Nullable Json tableClass(@Nullable String name) {
    return name == null ? null : Json.object().put("TableClass", name).json();
  }
}
