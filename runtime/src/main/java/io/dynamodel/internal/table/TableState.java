package io.dynamodel.internal.table;

import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.TableAccess;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;

/**
 * A table as it is.
 *
 * @param description what DescribeTable says
 * @param timeToLive what DescribeTimeToLive says
 * @param tags what ListTagsOfResource says; empty where tags do not matter
 */
record TableState(
    TableDescription description, TimeToLiveDescription timeToLive, Map<String, String> tags) {

  /** Asks for what {@code description} does not say. */
  static Work<TableState> read(
      TableAccess<?> access, TableSettings settings, TableDescription description) {
    return access
        .call(TableRequests::describeTimeToLive)
        .then(
            timeToLive ->
                tags(access, settings, description.tableArn())
                    .map(tags -> new TableState(description, timeToLive, tags)));
  }

  private static Work<Map<String, String>> tags(
      TableAccess<?> access, TableSettings settings, String arn) {
    return settings.tags().isEmpty()
        ? Work.done(Map.of())
        : tags(access, arn, null, new HashMap<>());
  }

  private static Work<Map<String, String>> tags(
      TableAccess<?> access, String arn, @Nullable String token, Map<String, String> found) {
    return access
        .call(table -> TableRequests.tags(arn, token))
        .then(
            page -> {
              page.tags().forEach(tag -> found.put(tag.key(), tag.value()));
              return page.nextToken() == null
                  ? Work.done(found)
                  : tags(access, arn, page.nextToken(), found);
            });
  }
}
