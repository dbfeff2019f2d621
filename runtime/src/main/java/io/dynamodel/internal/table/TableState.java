package io.dynamodel.internal.table;

import io.dynamodel.internal.TableAccess;
import io.dynamodel.internal.TableContext;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse;
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
  static TableState read(
      TableAccess<?> access,
      TableContext<?> table,
      TableSettings settings,
      TableDescription description) {
    return new TableState(
        description,
        access.run(TableRequests.describeTimeToLive(table)),
        settings.tags().isEmpty() ? Map.of() : tags(access, description.tableArn()));
  }

  private static Map<String, String> tags(TableAccess<?> access, String arn) {
    Map<String, String> tags = new HashMap<>();
    @Nullable String token = null;
    do {
      ListTagsOfResourceResponse page = access.run(TableRequests.tags(arn, token));
      page.tags().forEach(tag -> tags.put(tag.key(), tag.value()));
      token = page.nextToken();
    } while (token != null);
    return tags;
  }
}
