package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The change of one global index by an update of its table. */
public sealed interface IndexUpdate {

  /** The name of the index. */
  String name();

  /** Adds an index. It is checked late: the service looks at the table before. */
  record Create(String name, Input input, List<String> defined) implements IndexUpdate {

    /**
     * Reads the index.
     *
     * @throws io.dynamodel.engine.wire.ServiceException if it is not valid for a table of that mode
     */
    public NewGlobalIndex index(BillingMode billing) {
      List<Input> schema = input.inputs("KeySchema");
      if (defined.isEmpty()) {
        throw ServiceException.invalidParameter(
            "AttributeDefinitions is not specified for index: " + name);
      }
      KeyChecks.checkDefined(schema, defined);
      KeyChecks.checkSeveral(schema);
      ProjectedAttributes projected = new ProjectionReader().read(input);
      return new NewGlobalIndex(
          new IndexDefinition(name, IndexDefinition.Scope.GLOBAL, KeySchema.of(schema), projected),
          throughput(billing),
          RequestUnits.onDemand(input),
          RequestUnits.warm(input));
    }

    private Throughput throughput(BillingMode billing) {
      Throughput throughput = Throughput.of(input);
      if (billing == BillingMode.PROVISIONED) {
        if (throughput == null) {
          throw ServiceException.invalidParameter(
              "Both ReadCapacityUnits and WriteCapacityUnits must be specified for index: " + name);
        }
        return throughput;
      }
      if (throughput != null) {
        throw ServiceException.invalidParameter(
            "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified for index: "
                + name
                + " when BillingMode is PAY_PER_REQUEST");
      }
      return Throughput.NONE;
    }
  }

  /** Changes the units of an index. */
  record Change(
      String name, @Nullable Throughput throughput, RequestUnits onDemand, RequestUnits warm)
      implements IndexUpdate {}

  /** Removes an index. */
  record Delete(String name) implements IndexUpdate {}

  /** Whether it makes an index come or go. */
  default boolean isOnline() {
    return !(this instanceof Change);
  }
}
