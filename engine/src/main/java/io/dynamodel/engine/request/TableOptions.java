package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options of a table, beside its keys and units. Null if the request does not say one. */
public record TableOptions(
    @Nullable Boolean deletionProtection,
    @Nullable String tableClass,
    @Nullable Encryption encryption,
    RequestUnits onDemand,
    RequestUnits warm) {

  private static final List<String> CLASSES = List.of("STANDARD", "STANDARD_INFREQUENT_ACCESS");

  static Shape.Struct in(Shape.Struct shape) {
    return shape
        .with("DeletionProtectionEnabled", Member.bool())
        .with("TableClass", Member.text())
        .with("SSESpecification", TableShapes.ENCRYPTION)
        .with("OnDemandThroughput", TableShapes.ON_DEMAND_THROUGHPUT)
        .with("WarmThroughput", TableShapes.WARM_THROUGHPUT);
  }

  static TableOptions of(Input request) {
    return new TableOptions(
        request.optionalFlag("DeletionProtectionEnabled"),
        tableClass(request),
        Encryption.of(request),
        RequestUnits.onDemand(request),
        RequestUnits.warm(request));
  }

  private static @Nullable String tableClass(Input request) {
    String name = request.optionalText("TableClass");
    if (name != null && !CLASSES.contains(name)) {
      throw ServiceException.validation(
          "Invalid table-class parameter provided. Please try again with a valid table-class"
              + " value: "
              + CLASSES
              + ".");
    }
    return name;
  }

  /** These options, or the options before where the request says nothing. */
  public TableOptions over(TableOptions before) {
    return new TableOptions(
        deletionProtection == null ? before.deletionProtection : deletionProtection,
        tableClass == null ? before.tableClass : tableClass,
        encryption == null ? before.encryption : encryption,
        onDemand.limitsOver(before.onDemand),
        warm.over(before.warm));
  }

  /** These options without limits of requests on demand. */
  public TableOptions withoutLimits() {
    return new TableOptions(deletionProtection, tableClass, encryption, RequestUnits.NONE, warm);
  }

  /** Whether the table can't be deleted. */
  public boolean isProtected() {
    return Boolean.TRUE.equals(deletionProtection);
  }
}
