package io.dynamodel.engine.table;

import io.dynamodel.engine.request.BillingMode;
import io.dynamodel.engine.request.IndexUpdate;
import io.dynamodel.engine.request.Throughput;
import io.dynamodel.engine.request.UpdateTableRequest;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes global indexes come, change and go. */
final class IndexesUpdate {

  private static final int MAX_INDEXES = 20;

  private final Database database;
  private final TableDefinition definition;
  private final UpdateTableRequest request;

  IndexesUpdate(Database database, TableDefinition definition, UpdateTableRequest request) {
    this.database = database;
    this.definition = definition;
    this.request = request;
  }

  TableState apply(TableState state) {
    checkOneAtATime(state);
    TableState next = state;
    for (IndexUpdate update : request.indexes()) {
      if (update instanceof IndexUpdate.Create create) {
        next = create(create, next);
      } else if (update instanceof IndexUpdate.Change change) {
        next = change(change, next);
      } else {
        next = delete(update.name(), next);
      }
    }
    return next;
  }

  private void checkOneAtATime(TableState state) {
    List<String> online =
        request.indexes().stream().filter(IndexUpdate::isOnline).map(IndexUpdate::name).toList();
    boolean busy =
        state.globalIndexes().stream()
            .anyMatch(index -> isOnline(index.progress()) && !online.contains(index.name()));
    if (online.size() > 1 || (busy && !online.isEmpty())) {
      throw limit("Only 1 online index can be created or deleted simultaneously per table");
    }
  }

  private static boolean isOnline(Progress progress) {
    return !progress.isUsable();
  }

  private TableState create(IndexUpdate.Create create, TableState state) {
    if (isThere(create.name(), state)) {
      throw ServiceException.validation("Attempting to create an index which already exists");
    }
    Progress creating = database.begin(Progress.Status.CREATING);
    List<GlobalIndex> indexes = new ArrayList<>(state.globalIndexes());
    indexes.add(GlobalIndex.of(create.index(state.mode()), creating));
    if (indexes.size() > MAX_INDEXES) {
      throw limit("Number of global secondary indexes exceeds per-table limit of " + MAX_INDEXES);
    }
    return state.withIndexes(indexes);
  }

  private boolean isThere(String name, TableState state) {
    return definition.index(name).isPresent() || state.globalIndex(name).isPresent();
  }

  private TableState delete(String name, TableState state) {
    InUse.check(existing(name, state, "delete"), definition.name());
    return state.withIndex(name, index -> index.with(database.begin(Progress.Status.DELETING)));
  }

  private TableState change(IndexUpdate.Change change, TableState state) {
    String name = change.name();
    Throughput throughput = change.throughput();
    checkBounds(throughput);
    GlobalIndex index = existing(name, state, "update");
    InUse.check(index, definition.name());
    checkThroughput(index, throughput, state);
    Progress updating = database.begin(Progress.Status.UPDATING);
    GlobalIndex changed =
        index
            .with(updating)
            .with(change.onDemand().limitsOver(index.onDemand()), change.warm().over(index.warm()));
    ProvisionedUnits units =
        throughput == null
            ? index.units()
            : index.units().changingTo(throughput, database.clock().instant());
    return state.withIndex(name, each -> changed.with(units));
  }

  private static void checkBounds(@Nullable Throughput throughput) {
    if (throughput != null && throughput.isOutOfBounds()) {
      throw ServiceException.validation(
          "This operation cannot be performed with given input values. Please contact DynamoDB"
              + " service team for more info: Action Blocked: IndexUpdate");
    }
  }

  private void checkThroughput(
      GlobalIndex index, @Nullable Throughput throughput, TableState state) {
    if (throughput == null) {
      return;
    }
    if (state.mode() == BillingMode.PAY_PER_REQUEST) {
      throw ServiceException.invalidParameter(
          "The only Updates for index: "
              + index.name()
              + " when TableThroughputMode is PAY_PER_REQUEST can be to OnDemandThroughput,"
              + " WarmThroughput");
    }
    if (throughput.equals(index.units().throughput())) {
      throw ServiceException.validation(
          "The provisioned throughput for the index "
              + index.name()
              + " will not change. The requested value equals the current value. "
              + UnitsUpdate.unchanged("index " + index.name(), throughput));
    }
  }

  private GlobalIndex existing(String name, TableState state, String verb) {
    return state
        .globalIndex(name)
        .orElseThrow(
            () ->
                definition.index(name).isPresent()
                    ? ServiceException.validation(
                        "Cannot " + verb + " an index that is not a GlobalSecondaryIndex: " + name)
                    : ServiceException.of(
                        "ResourceNotFoundException",
                        "Requested resource not found: Index "
                            + name
                            + " for table "
                            + definition.name()));
  }

  private static ServiceException limit(String problem) {
    return ServiceException.of("LimitExceededException", "Subscriber limit exceeded: " + problem);
  }
}
