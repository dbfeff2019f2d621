package io.dynamodel.it.requests;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/**
 * The body of a request with its fields sorted: maps and sets have no order. A token that the SDK
 * makes up is left out.
 */
final class SortedJson {
  private static final Set<String> SETS = Set.of("SS", "NS", "BS");
  private static final String TOKEN = "ClientRequestToken";
  private static final int RANDOM_TOKEN_LENGTH = 36;

  private SortedJson() {}

  static String of(String body) {
    return text(JsonNode.parser().parse(body));
  }

  private static String text(JsonNode node) {
    if (node.isObject()) {
      Map<String, JsonNode> fields = new TreeMap<>(node.asObject());
      return fields.entrySet().stream()
          .map(field -> quoted(field.getKey()) + ":" + text(field.getKey(), field.getValue()))
          .collect(joining(",", "{", "}"));
    }
    if (node.isArray()) {
      return list(texts(node.asArray()));
    }
    return node.isString() ? quoted(node.asString()) : node.toString();
  }

  private static String text(String field, JsonNode value) {
    if (SETS.contains(field) && value.isArray()) {
      return list(texts(value.asArray()).sorted());
    }
    if (field.equals(TOKEN) && value.asString().length() == RANDOM_TOKEN_LENGTH) {
      return quoted("random");
    }
    return text(value);
  }

  private static Stream<String> texts(List<JsonNode> nodes) {
    return nodes.stream().map(SortedJson::text);
  }

  private static String list(Stream<String> elements) {
    return elements.collect(joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
