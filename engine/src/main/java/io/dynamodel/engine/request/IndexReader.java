package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.ServiceException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and checks the indexes of a new table, one after the other. */
final class IndexReader {

  private final ProjectionReader projections = new ProjectionReader();
  private final Set<String> names = new HashSet<>();

  IndexDefinition local(Input index, KeySchema table) {
    String name = index.text("IndexName");
    List<Input> schema = index.inputs("KeySchema");
    KeyChecks.checkSimple(schema);
    KeySchema keys = KeySchema.of(schema);
    if (keys.sort().isEmpty()) {
      throw ServiceException.invalidParameter(
          "Index KeySchema does not have a range key for index: " + name);
    }
    if (!keys.partition().equals(table.partition())) {
      throw ServiceException.invalidParameter(
          "Index KeySchema does not have the same leading hash key as table KeySchema for index: "
              + name
              + ". index hash key: "
              + keys.partition().get(0)
              + ", table hash key: "
              + table.partition().get(0));
    }
    ProjectedAttributes projected = projections.read(index);
    checkName(name);
    return new IndexDefinition(name, IndexDefinition.Scope.LOCAL, keys, projected);
  }

  NewGlobalIndex global(Input index, BillingMode billing) {
    String name = index.text("IndexName");
    List<Input> schema = index.inputs("KeySchema");
    KeyChecks.checkSeveral(schema);
    ProjectedAttributes projected = projections.read(index);
    Throughput throughput = throughput(name, Throughput.of(index), billing);
    RequestUnits onDemand = onDemand(name, RequestUnits.onDemand(index), billing);
    checkName(name);
    return new NewGlobalIndex(
        new IndexDefinition(name, IndexDefinition.Scope.GLOBAL, KeySchema.of(schema), projected),
        throughput,
        onDemand,
        RequestUnits.warm(index));
  }

  private static Throughput throughput(
      String index, @Nullable Throughput throughput, BillingMode billing) {
    if (billing == BillingMode.PAY_PER_REQUEST) {
      if (throughput != null) {
        throw ServiceException.invalidParameter(
            "ProvisionedThroughput should not be specified for index: "
                + index
                + " when BillingMode is PAY_PER_REQUEST");
      }
      return Throughput.NONE;
    }
    if (throughput == null) {
      throw ServiceException.invalidParameter(
          "ProvisionedThroughput is not specified for index: " + index);
    }
    throughput.checkBounds();
    return throughput;
  }

  private static RequestUnits onDemand(String index, RequestUnits units, BillingMode billing) {
    if (billing == BillingMode.PROVISIONED && !units.isNone()) {
      throw ServiceException.invalidParameter(
          units.firstLimit()
              + " for OnDemandThroughput for index: "
              + index
              + " cannot be specified when table BillingMode is PROVISIONED.");
    }
    units.checkLimits("index : " + index, 1);
    return units;
  }

  private void checkName(String name) {
    if (!names.add(name)) {
      throw ServiceException.invalidParameter("Duplicate index name: " + name);
    }
  }
}
