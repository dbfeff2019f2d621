package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.ServiceException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what an update of a table does to its global indexes. */
final class IndexUpdates {

  static final String FIELD = "GlobalSecondaryIndexUpdates";

  static final Member MEMBER =
      Member.listOf(
          Member.of(
              Shape.struct("GlobalSecondaryIndexUpdate")
                  .with("Update", Member.of(update()))
                  .with("Create", Member.of(create()))
                  .with("Delete", Member.of(delete()))));

  private IndexUpdates() {}

  private static Shape.Struct update() {
    return Shape.struct("UpdateGlobalSecondaryIndexAction")
        .with("IndexName", Member.INDEX_NAME)
        .with("ProvisionedThroughput", TableShapes.THROUGHPUT)
        .with("OnDemandThroughput", TableShapes.ON_DEMAND_THROUGHPUT)
        .with("WarmThroughput", TableShapes.WARM_THROUGHPUT);
  }

  private static Shape.Struct create() {
    return TableShapes.GLOBAL_INDEX.named("CreateGlobalSecondaryIndexAction");
  }

  private static Shape.Struct delete() {
    return Shape.struct("DeleteGlobalSecondaryIndexAction").with("IndexName", Member.INDEX_NAME);
  }

  static List<IndexUpdate> of(Input request) {
    if (request.has(FIELD) && request.inputs(FIELD).isEmpty()) {
      throw ServiceException.invalidParameter("List of " + FIELD + " is empty");
    }
    List<String> defined = AttributeDefinitions.names(request);
    List<IndexUpdate> updates =
        request.inputs(FIELD).stream().map(each -> read(each, defined)).toList();
    Set<String> names = new HashSet<>();
    for (IndexUpdate update : updates) {
      if (!names.add(update.name())) {
        throw ServiceException.invalidParameter(
            "Only one global secondary index update per index is allowed simultaneously. Index: "
                + update.name());
      }
    }
    return updates;
  }

  private static IndexUpdate read(Input input, List<String> defined) {
    List<IndexUpdate> actions =
        Stream.of("Update", "Create", "Delete")
            .filter(input::has)
            .map(action -> read(action, input.input(action), defined))
            .toList();
    if (actions.isEmpty()) {
      throw ServiceException.invalidParameter(
          "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create,"
              + " GlobalSecondaryIndexUpdate.Delete must not be null");
    }
    if (actions.size() > 1) {
      throw ServiceException.invalidParameter(
          "Only one global secondary index action is allowed per GlobalSecondaryIndexUpdate"
              + " object");
    }
    return actions.get(0);
  }

  private static IndexUpdate read(String action, Input input, List<String> defined) {
    String name = input.text("IndexName");
    return switch (action) {
      case "Create" -> new IndexUpdate.Create(name, input, defined);
      case "Delete" -> new IndexUpdate.Delete(name);
      default ->
          new IndexUpdate.Change(
              name, Throughput.of(input), RequestUnits.onDemand(input), RequestUnits.warm(input));
    };
  }
}
