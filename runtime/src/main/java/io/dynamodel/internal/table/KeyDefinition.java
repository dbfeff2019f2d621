package io.dynamodel.internal.table;

import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeySource;
import io.dynamodel.schema.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;

/** Keys as CreateTable takes them. */
final class KeyDefinition {
  private KeyDefinition() {}

  /** The partition key and, if there is one, the sort key. */
  static List<KeySchemaElement> ofTable(TableSchema<?> schema) {
    return elements(schema.partition(), schema.sort());
  }

  /** All parts of the partition key, then all parts of the sort key. */
  static List<KeySchemaElement> ofIndex(IndexSchema index) {
    return elements(index.partition(), index.sort());
  }

  /** Each key attribute once, also where several indexes share it. */
  static List<AttributeDefinition> attributes(TableSchema<?> schema) {
    Map<String, AttributeDefinition> attributes = new LinkedHashMap<>();
    schema.key().forEach(key -> attributes.put(key.attribute(), attribute(key)));
    for (IndexSchema index : schema.indexes()) {
      index.key().forEach(key -> attributes.put(key.attribute(), attribute(key)));
    }
    return List.copyOf(attributes.values());
  }

  private static AttributeDefinition attribute(KeySource key) {
    return AttributeDefinition.builder()
        .attributeName(key.attribute())
        .attributeType(key.type())
        .build();
  }

  private static List<KeySchemaElement> elements(List<KeySource> partition, List<KeySource> sort) {
    List<KeySchemaElement> elements = new ArrayList<>();
    partition.forEach(key -> elements.add(element(key, KeyType.HASH)));
    sort.forEach(key -> elements.add(element(key, KeyType.RANGE)));
    return elements;
  }

  private static KeySchemaElement element(KeySource key, KeyType type) {
    return KeySchemaElement.builder().attributeName(key.attribute()).keyType(type).build();
  }
}
