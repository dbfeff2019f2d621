package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.ServiceException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks which changes of a table stand in one request. Most changes must stand alone. */
final class UpdateCombinations {

  private static final List<String> CHANGES =
      List.of(
          "ProvisionedThroughput",
          "BillingMode",
          "StreamSpecification",
          IndexUpdates.FIELD,
          "SSESpecification",
          "DeletionProtectionEnabled",
          "OnDemandThroughput",
          "WarmThroughput",
          "TableClass");

  private static final Map<String, String> ALONE = alone();

  private static final Set<String> WITH_ON_DEMAND = Set.of("OnDemandThroughput", "BillingMode");

  private UpdateCombinations() {}

  /** In the order in which the service checks them. */
  private static Map<String, String> alone() {
    Map<String, String> alone = new LinkedHashMap<>();
    alone.put("SSESpecification", "Server-Side Encryption modification must be");
    alone.put("TableClass", "TableClass modification must be");
    alone.put("DeletionProtectionEnabled", "DeletionProtection modification must be");
    alone.put("WarmThroughput", "WarmThroughput must be");
    return alone;
  }

  static void check(Input input) {
    List<String> changes = CHANGES.stream().filter(input::has).toList();
    if (changes.isEmpty() || isEmptyList(input, changes)) {
      throw ServiceException.validation(
          "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled,"
              + " GlobalSecondaryIndexUpdates, SSESpecification, ReplicaUpdates,"
              + " MultiAccountReplicaReady, ReplicaTransitRoleArn, MultiRegionConsistency,"
              + " DeletionProtectionEnabled, OnDemandThroughput, WarmThroughput or TableClass is"
              + " required");
    }
    if (changes.contains("WarmThroughput") && creates(input)) {
      throw ServiceException.invalidParameter(
          "Create global secondary index cannot be specified when updating WarmThroughput");
    }
    ALONE.forEach(
        (change, text) -> {
          if (changes.contains(change) && changes.size() > 1) {
            throw ServiceException.invalidParameter(text + " the only operation in the request");
          }
        });
    if (changes.contains("OnDemandThroughput") && !WITH_ON_DEMAND.containsAll(changes)) {
      throw ServiceException.invalidParameter(
          "OnDemandThroughput can only be combined with BillingMode in an UpdateTable request");
    }
  }

  private static boolean isEmptyList(Input input, List<String> changes) {
    return changes.equals(List.of(IndexUpdates.FIELD))
        && input.inputs(IndexUpdates.FIELD).isEmpty();
  }

  private static boolean creates(Input input) {
    return input.inputs(IndexUpdates.FIELD).stream().anyMatch(update -> update.has("Create"));
  }
}
