package io.dynamodel.internal.table;

import io.dynamodel.internal.table.Billing.Provisioned;
import io.dynamodel.schema.IndexSchema.Scope;
import io.dynamodel.schema.TableSchema;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Compares how a table is billed with what was asked for.
 *
 * @param report takes each difference, and what would end it
 */
record BillingComparison(BiConsumer<String, String> report) {

  void compare(@Nullable Billing asked, TableSchema<?> schema, TableDescription table) {
    if (asked == null) {
      return;
    }
    boolean onDemand = isOnDemand(table);
    if (asked instanceof Provisioned provisioned) {
      if (onDemand) {
        reportMode("on demand", "provisioned", BillingMode.PROVISIONED);
      } else {
        compareCapacity(provisioned, schema, table);
      }
    } else if (!onDemand) {
      reportMode("provisioned", "on demand", BillingMode.PAY_PER_REQUEST);
    }
  }

  /** A table that was always provisioned has no summary. */
  private static boolean isOnDemand(TableDescription table) {
    return table.billingModeSummary() != null
        && table.billingModeSummary().billingMode() == BillingMode.PAY_PER_REQUEST;
  }

  private void reportMode(String actual, String asked, BillingMode mode) {
    report.accept(
        "Billing is %s, %s was asked for.".formatted(actual, asked),
        "Change it with UpdateTable (BillingMode %s).".formatted(mode));
  }

  private void compareCapacity(Provisioned asked, TableSchema<?> schema, TableDescription table) {
    compareCapacity("The table", asked.table(), table.provisionedThroughput());
    for (GlobalSecondaryIndexDescription index : table.globalSecondaryIndexes()) {
      if (isGlobal(schema, index.indexName())) {
        compareCapacity(
            "The global index " + index.indexName(),
            asked.index(index.indexName()),
            index.provisionedThroughput());
      }
    }
  }

  private void compareCapacity(
      String owner, Throughput asked, ProvisionedThroughputDescription description) {
    long readUnits = description.readCapacityUnits();
    long writeUnits = description.writeCapacityUnits();
    if (readUnits != asked.readUnits() || writeUnits != asked.writeUnits()) {
      report.accept(
          "%s has %d read and %d write units, %d and %d were asked for."
              .formatted(owner, readUnits, writeUnits, asked.readUnits(), asked.writeUnits()),
          "Set them with UpdateTable.");
    }
  }

  private static boolean isGlobal(TableSchema<?> schema, String index) {
    return schema.indexes().stream()
        .anyMatch(each -> each.scope() == Scope.GLOBAL && each.name().equals(index));
  }
}
