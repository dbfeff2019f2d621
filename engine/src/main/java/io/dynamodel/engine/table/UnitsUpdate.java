package io.dynamodel.engine.table;

import io.dynamodel.engine.request.BillingMode;
import io.dynamodel.engine.request.IndexUpdate;
import io.dynamodel.engine.request.RequestUnits;
import io.dynamodel.engine.request.Throughput;
import io.dynamodel.engine.request.UpdateTableRequest;
import io.dynamodel.engine.wire.ServiceException;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes the billing mode of a table, and its units. */
final class UnitsUpdate {

  private final UpdateTableRequest request;
  private final BillingMode before;
  private final BillingMode after;
  private final Instant now;

  UnitsUpdate(BillingMode before, UpdateTableRequest request, Instant now) {
    this.request = request;
    this.before = before;
    this.after = request.billing() == null ? before : request.billing();
    this.now = now;
  }

  TableState apply(TableState state) {
    checkLimits();
    Throughput throughput = request.throughput();
    if (after == BillingMode.PAY_PER_REQUEST) {
      Throughput.checkNone(throughput);
      return before == after ? state : toPerRequest(state);
    }
    if (before == BillingMode.PAY_PER_REQUEST) {
      checkIndexes(state);
      return toProvisioned(state, throughput);
    }
    if (throughput == null) {
      return state;
    }
    checkChanges(state.units().throughput(), throughput);
    return state.with(state.units().changingTo(throughput, now));
  }

  private TableState toPerRequest(TableState state) {
    return state
        .with(state.billing().changedTo(after, now))
        .with(state.units().changingTo(Throughput.NONE, now).settled())
        .withIndexes(
            state.globalIndexes().stream()
                .map(index -> index.with(index.units().changingTo(Throughput.NONE, now).settled()))
                .toList());
  }

  private TableState toProvisioned(TableState state, @Nullable Throughput throughput) {
    ProvisionedUnits units = state.units();
    return state
        .with(state.billing().changedTo(after, now))
        .with(throughput == null ? units : units.changingTo(throughput, now).settled())
        .with(state.options().withoutLimits())
        .withIndexes(
            state.globalIndexes().stream()
                .map(index -> index.with(RequestUnits.NONE, index.warm()))
                .toList());
  }

  private void checkLimits() {
    RequestUnits onDemand = request.options().onDemand();
    if (after == BillingMode.PROVISIONED && !onDemand.isNone()) {
      throw ServiceException.invalidParameter(
          onDemand.firstLimit()
              + " for OnDemandThroughput cannot be specified when the table BillingMode is"
              + " PROVISIONED");
    }
    onDemand.checkLimits("table", -1);
  }

  /** Checks that the request has units for each index. */
  private void checkIndexes(TableState state) {
    Set<String> told =
        request.indexes().stream()
            .filter(update -> update instanceof IndexUpdate.Change c && c.throughput() != null)
            .map(IndexUpdate::name)
            .collect(Collectors.toSet());
    String missing =
        state.globalIndexes().stream()
            .map(GlobalIndex::name)
            .filter(name -> !told.contains(name))
            .collect(Collectors.joining(","));
    if (!missing.isEmpty()) {
      throw ServiceException.invalidParameter(
          "ProvisionedThroughput must be specified for index: " + missing);
    }
  }

  private static void checkChanges(Throughput current, Throughput requested) {
    if (current.equals(requested)) {
      throw ServiceException.validation(
          "The provisioned throughput for the table will not change. The requested value equals"
              + " the current value. "
              + unchanged("the table", current));
    }
  }

  /** The end of the error of units that do not change. */
  static String unchanged(String what, Throughput units) {
    return "Current ReadCapacityUnits provisioned for "
        + what
        + ": "
        + units.read()
        + ". Requested ReadCapacityUnits: "
        + units.read()
        + ". Current WriteCapacityUnits provisioned for "
        + what
        + ": "
        + units.write()
        + ". Requested WriteCapacityUnits: "
        + units.write()
        + ". Refer to the Amazon DynamoDB Developer Guide for current limits and how to request"
        + " higher limits.";
  }
}
