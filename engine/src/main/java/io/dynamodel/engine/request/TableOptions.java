package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.Json;
import org.jspecify.annotations.Nullable;

/** What a request says of a table beside its keys and its price; {@code null} is not said. */
public record TableOptions(
    @Nullable Boolean deletionProtection,
    @Nullable String tableClass,
    Json.@Nullable Obj encryption,
    Json.@Nullable Obj onDemandThroughput,
    Json.@Nullable Obj warmThroughput) {

  static Shape.Struct in(Shape.Struct shape) {
    return shape
        .with("DeletionProtectionEnabled", Member.bool())
        .with("TableClass", TableShapes.TABLE_CLASS)
        .with("SSESpecification", TableShapes.ENCRYPTION)
        .with("OnDemandThroughput", TableShapes.ON_DEMAND_THROUGHPUT)
        .with("WarmThroughput", TableShapes.WARM_THROUGHPUT);
  }

  static TableOptions of(Input request) {
    return new TableOptions(
        request.optionalFlag("DeletionProtectionEnabled"),
        request.optionalText("TableClass"),
        json(request, "SSESpecification"),
        json(request, "OnDemandThroughput"),
        json(request, "WarmThroughput"));
  }

  private static Json.@Nullable Obj json(Input request, String field) {
    Input input = request.optionalInput(field);
    return input == null ? null : input.json();
  }

  /** Whether nothing is said. */
  public boolean isEmpty() {
    return equals(new TableOptions(null, null, null, null, null));
  }

  /** These options, and those of before where nothing is said. */
  public TableOptions over(TableOptions before) {
    return new TableOptions(
        deletionProtection == null ? before.deletionProtection : deletionProtection,
        tableClass == null ? before.tableClass : tableClass,
        encryption == null ? before.encryption : encryption,
        onDemandThroughput == null ? before.onDemandThroughput : onDemandThroughput,
        warmThroughput == null ? before.warmThroughput : warmThroughput);
  }

  /** Whether the table can't be deleted. */
  public boolean isProtected() {
    return Boolean.TRUE.equals(deletionProtection);
  }
}
