package io.dynamodel.internal.table;

import io.dynamodel.internal.item.TableAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** Switches on that items expire. */
final class TimeToLive {
  /** It takes up to an hour until ENABLING is ENABLED. */
  private static final Set<TimeToLiveStatus> ON =
      Set.of(TimeToLiveStatus.ENABLED, TimeToLiveStatus.ENABLING);

  private TimeToLive() {}

  /**
   * Enables it as the model says, unless it is enabled: also where that is for another attribute.
   */
  static void enable(TableAccess<?> access) {
    String attribute = access.table().schema().timeToLive();
    if (attribute == null || isOn(access)) {
      return;
    }
    try {
      access.run(table -> TableRequests.enableTimeToLive(table, attribute));
    } catch (DynamoDbException e) {
      // DynamoDB refuses to enable it twice, and another process may just have done so.
      if (!isOn(access)) {
        throw e;
      }
    }
  }

  /** The attribute that says when items expire; null if none does. */
  static @Nullable String attribute(TimeToLiveDescription description) {
    return isOn(description) ? description.attributeName() : null;
  }

  private static boolean isOn(TableAccess<?> access) {
    return isOn(access.run(TableRequests::describeTimeToLive));
  }

  private static boolean isOn(TimeToLiveDescription description) {
    return ON.contains(description.timeToLiveStatus());
  }
}
