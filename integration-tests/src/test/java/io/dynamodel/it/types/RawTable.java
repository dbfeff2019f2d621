package io.dynamodel.it.types;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is stored, past all converters, in one form: sets sorted, since DynamoDB gives them no
 * order, and numbers in plain digits, since it has forms of its own for very large and small ones.
 */
record RawTable(DynamoDbClient client, String name) {
  private static final Comparator<SdkBytes> BY_BYTES = Comparator.comparing(SdkBytes::asByteBuffer);

  /** The item whose partition key {@code id} is that text. */
  Map<String, AttributeValue> get(String id) {
    return get(Map.of("id", AttributeValue.fromS(id)));
  }

  Map<String, AttributeValue> get(Map<String, AttributeValue> key) {
    return normal(
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

  static Map<String, AttributeValue> normal(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> normal(entry.getValue())));
  }

  private static AttributeValue normal(AttributeValue value) {
    return switch (value.type()) {
      case SS -> AttributeValue.fromSs(value.ss().stream().sorted().toList());
      case N -> AttributeValue.fromN(plain(value.n()));
      case NS -> AttributeValue.fromNs(value.ns().stream().map(RawTable::plain).sorted().toList());
      case BS -> AttributeValue.fromBs(value.bs().stream().sorted(BY_BYTES).toList());
      case L -> AttributeValue.fromL(normal(value.l()));
      case M -> AttributeValue.fromM(normal(value.m()));
      default -> value;
    };
  }

  private static List<AttributeValue> normal(List<AttributeValue> values) {
    return values.stream().map(RawTable::normal).toList();
  }

  private static String plain(String number) {
    return new BigDecimal(number).stripTrailingZeros().toPlainString();
  }
}
