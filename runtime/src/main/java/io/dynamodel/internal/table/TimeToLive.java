package io.dynamodel.internal.table;

import io.dynamodel.internal.call.Work;
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
   * Its result says whether it is on.
   */
  static Work<Boolean> enable(TableAccess<?> access) {
    String attribute = access.table().schema().timeToLive();
    return attribute == null
        ? Work.done(false)
        : isOn(access).then(on -> on ? Work.done(true) : enable(access, attribute));
  }

  private static Work<Boolean> enable(TableAccess<?> access, String attribute) {
    return access
        .call(table -> TableRequests.enableTimeToLive(table, attribute))
        .map(enabled -> true)
        .orElse(DynamoDbException.class, refusal -> afterRefusal(access, refusal));
  }

  /** DynamoDB refuses to enable it twice, and another process may just have done so. */
  private static Work<Boolean> afterRefusal(TableAccess<?> access, DynamoDbException refusal) {
    return isOn(access)
        .map(
            on -> {
              if (!on) {
                throw refusal;
              }
              return true;
            });
  }

  /** The attribute that says when items expire; null if none does. */
  static @Nullable String attribute(TimeToLiveDescription description) {
    return isOn(description) ? description.attributeName() : null;
  }

  private static Work<Boolean> isOn(TableAccess<?> access) {
    return access.call(TableRequests::describeTimeToLive).map(TimeToLive::isOn);
  }

  private static boolean isOn(TimeToLiveDescription description) {
    return ON.contains(description.timeToLiveStatus());
  }
}
