package io.dynamodel.internal.table;

import io.dynamodel.internal.item.TableAccess;
import java.util.HashMap;
import java.util.Map;
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
      TableAccess<?> access, TableSettings settings, TableDescription description) {
    return new TableState(
        description,
        access.run(TableRequests::describeTimeToLive),
        settings.tags().isEmpty() ? Map.of() : tags(access, description.tableArn()));
  }

  private static Map<String, String> tags(TableAccess<?> access, String arn) {
    Map<String, String> tags = new HashMap<>();
    ListTagsOfResourceResponse page = access.run(table -> TableRequests.tags(arn, null));
    addTo(tags, page);
    while (page.nextToken() != null) {
      String token = page.nextToken();
      page = access.run(table -> TableRequests.tags(arn, token));
      addTo(tags, page);
    }
    return tags;
  }

  private static void addTo(Map<String, String> tags, ListTagsOfResourceResponse page) {
    page.tags().forEach(tag -> tags.put(tag.key(), tag.value()));
  }
}
