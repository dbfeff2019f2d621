package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.ServiceException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the indexes of a request, each checked as it comes. */
final class IndexReader {

  private static final String INVALID = "One or more parameter values were invalid: ";
  private static final int MOST_PROJECTED = 100;

  private final List<String> defined;
  private final Set<String> names = new HashSet<>();
  private int projected;

  /** {@code defined} are the attributes whose types are known. */
  IndexReader(List<String> defined) {
    this.defined = defined;
  }

  IndexDefinition local(Input index, KeySchema table) {
    String name = index.text("IndexName");
    List<Input> schema = index.inputs("KeySchema");
    KeyChecks.checkDefined(KeyChecks.names(schema), defined);
    KeyChecks.checkSimple(schema);
    KeySchema keys = KeySchema.of(schema);
    if (keys.sort().isEmpty()) {
      throw invalid("Index KeySchema does not have a range key for index: " + name);
    }
    if (!keys.partition().equals(table.partition())) {
      throw invalid(
          "Index KeySchema does not have the same leading hash key as table KeySchema for index: "
              + name
              + ". index hash key: "
              + keys.partition().get(0)
              + ", table hash key: "
              + table.partition().get(0));
    }
    ProjectedAttributes projection = projection(index);
    checkName(name);
    return new IndexDefinition(name, IndexDefinition.Scope.LOCAL, keys, projection);
  }

  NewGlobalIndex global(Input index, BillingMode billing) {
    String name = index.text("IndexName");
    List<Input> schema = index.inputs("KeySchema");
    KeyChecks.checkDefined(KeyChecks.names(schema), defined);
    KeyChecks.checkSeveral(schema);
    ProjectedAttributes projection = projection(index);
    Throughput throughput = throughput(name, Throughput.of(index), billing);
    checkName(name);
    return new NewGlobalIndex(
        new IndexDefinition(name, IndexDefinition.Scope.GLOBAL, KeySchema.of(schema), projection),
        throughput);
  }

  private ProjectedAttributes projection(Input index) {
    Input projection = index.optionalInput("Projection");
    String type = projection == null ? null : projection.optionalText("ProjectionType");
    if (projection == null || type == null) {
      throw invalid("Unknown ProjectionType: null");
    }
    boolean includes = type.equals("INCLUDE");
    if (projection.has("NonKeyAttributes") && !includes) {
      throw invalid("ProjectionType is " + type + ", but NonKeyAttributes is specified");
    }
    if (includes && !projection.has("NonKeyAttributes")) {
      throw invalid("ProjectionType is INCLUDE, but NonKeyAttributes is not specified");
    }
    projected += projection.texts("NonKeyAttributes").size();
    if (projected > MOST_PROJECTED) {
      throw invalid("Total number of NonKeyAttributes exceeds the per-table limit of 100");
    }
    return ProjectedAttributes.of(projection);
  }

  private static Throughput throughput(
      String index, @Nullable Throughput throughput, BillingMode billing) {
    if (billing == BillingMode.PAY_PER_REQUEST) {
      if (throughput != null) {
        throw invalid(
            "ProvisionedThroughput should not be specified for index: "
                + index
                + " when BillingMode is PAY_PER_REQUEST");
      }
      return Throughput.NONE;
    }
    if (throughput == null) {
      throw invalid("ProvisionedThroughput must be specified for index: " + index);
    }
    throughput.checkBounds();
    return throughput;
  }

  private void checkName(String name) {
    if (!names.add(name)) {
      throw invalid("Duplicate index name: " + name);
    }
  }

  private static ServiceException invalid(String problem) {
    return ServiceException.validation(INVALID + problem);
  }
}
