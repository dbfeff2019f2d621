package io.dynamodel.it.types;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is stored, past all converters. Sets come sorted, since DynamoDB gives them no order. */
record RawTable(DynamoDbClient client, String name) {

  /** The item whose partition key {@code id} is that text. */
  Map<String, AttributeValue> get(String id) {
    return get(Map.of("id", AttributeValue.fromS(id)));
  }

  Map<String, AttributeValue> get(Map<String, AttributeValue> key) {
    return sorted(
        client.getItem(request -> request.tableName(name).key(key).consistentRead(true)).item());
  }

  /** The item without its partition key {@code id}. */
  Map<String, AttributeValue> attributes(String id) {
    Map<String, AttributeValue> attributes = new LinkedHashMap<>(get(id));
    attributes.remove("id");
    return attributes;
  }

  void put(Map<String, AttributeValue> item) {
    client.putItem(request -> request.tableName(name).item(item));
  }

  static Map<String, AttributeValue> sorted(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> sorted(entry.getValue())));
  }

  private static AttributeValue sorted(AttributeValue value) {
    return switch (value.type()) {
      case SS -> AttributeValue.fromSs(value.ss().stream().sorted().toList());
      case NS -> AttributeValue.fromNs(value.ns().stream().sorted().toList());
      case BS -> AttributeValue.fromBs(value.bs().stream().sorted(BY_BYTES).toList());
      case L -> AttributeValue.fromL(sorted(value.l()));
      case M -> AttributeValue.fromM(sorted(value.m()));
      default -> value;
    };
  }

  private static final Comparator<SdkBytes> BY_BYTES = Comparator.comparing(SdkBytes::asByteBuffer);

  private static List<AttributeValue> sorted(List<AttributeValue> values) {
    return values.stream().map(RawTable::sorted).toList();
  }
}
