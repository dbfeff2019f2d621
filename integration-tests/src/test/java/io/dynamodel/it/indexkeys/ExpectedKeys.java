package io.dynamodel.it.indexkeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the keys of indexes have to be, by plain Java, and what queries of the indexes find. */
final class ExpectedKeys {
  private static final Map<String, List<String>> INDEXES =
      Map.of(
          "by-status", List.of("GSI1PK", "GSI1SK"),
          "by-owner", List.of("GSI2PK", "GSI2SK"),
          "by-board", List.of("GSI3PK", "GSI3SK"),
          "by-created", List.of("GSI4PK"),
          "owned", List.of("GSI5PK", "SK"),
          "by-points", List.of("PK", "LSI1SK"));

  private ExpectedKeys() {}

  static void check(DynamoDbClient client, String table, String after) {
    List<Map<String, AttributeValue>> items =
        client.scan(request -> request.tableName(table).consistentRead(true)).items();
    for (Map<String, AttributeValue> item : items) {
      assertThat(keysIn(item)).as("%s, of %s", after, item).isEqualTo(of(item));
    }
    INDEXES.forEach(
        (index, keys) -> {
          Map<String, List<Map<String, AttributeValue>>> partitions =
              items.stream()
                  .filter(item -> keys.stream().allMatch(of(item)::containsKey))
                  .collect(
                      Collectors.groupingBy(
                          item -> of(item).get(keys.get(0)), TreeMap::new, Collectors.toList()));
          partitions.forEach(
              (partition, expected) ->
                  assertThat(
                          client
                              .query(
                                  request ->
                                      request
                                          .tableName(table)
                                          .indexName(index)
                                          .keyConditionExpression("#p = :p")
                                          .expressionAttributeNames(Map.of("#p", keys.get(0)))
                                          .expressionAttributeValues(
                                              Map.of(":p", AttributeValue.fromS(partition))))
                              .items())
                      .as("%s: %s of %s", after, partition, index)
                      .containsExactlyInAnyOrderElementsOf(expected));
          assertThat(client.scan(request -> request.tableName(table).indexName(index)).items())
              .as("%s: all of %s", after, index)
              .hasSize(partitions.values().stream().mapToInt(List::size).sum());
        });
  }

  private static Map<String, String> keysIn(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .filter(each -> each.getKey().matches("[A-Z0-9]+"))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each -> Objects.requireNonNull(each.getValue().s()),
                (a, b) -> a,
                TreeMap::new));
  }

  /** The keys of {@code item}, by its other attributes. */
  static Map<String, String> of(Map<String, AttributeValue> item) {
    String board = item.get("PK").s().substring("BOARD#".length());
    String number = item.get("SK").s().substring("TICKET#".length());
    String priority = text(item, "priority");
    Map<String, @Nullable String> keys = new LinkedHashMap<>();
    keys.put("PK", "BOARD#" + board);
    keys.put("SK", "TICKET#" + number);
    keys.put("GSI1PK", key("STATUS#", text(item, "status")));
    keys.put("GSI1SK", key("", text(item, "due"), "#", number));
    keys.put("GSI2PK", key("", text(item, "region"), "#OWNER#", text(item, "owner")));
    keys.put(
        "GSI2SK", "P%02d".formatted(priority == null ? Ticket.USUAL : Integer.parseInt(priority)));
    keys.put("GSI3PK", key("ALL#", board));
    keys.put("GSI3SK", key("", text(item, "updated")));
    keys.put("GSI4PK", key("C#", text(item, "created")));
    keys.put("GSI5PK", key("O#", text(item, "owner")));
    String points = text(item, "points");
    keys.put(
        "LSI1SK",
        points == null
            ? null
            : key("%03d".formatted(Integer.parseInt(points)), "", "#", text(item, "region")));
    Map<String, String> present = new TreeMap<>();
    keys.forEach(
        (name, value) -> {
          if (value != null) {
            present.put(name, value);
          }
        });
    return present;
  }

  private static @Nullable String text(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return value == null || Boolean.TRUE.equals(value.nul())
        ? null
        : value.s() == null ? value.n() : value.s();
  }

  /** Literals and parts in turn; null: a part is absent. */
  private static @Nullable String key(@Nullable String... texts) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] == null) {
        return null;
      }
      key.append(i % 2 == 0 ? texts[i] : escaped(texts[i]));
    }
    return key.toString();
  }

  private static String escaped(String part) {
    StringBuilder text = new StringBuilder();
    for (char c : part.toCharArray()) {
      text.append(c <= '%' ? "%%%02X".formatted((int) c) : Character.toString(c));
    }
    return text.toString();
  }
}
