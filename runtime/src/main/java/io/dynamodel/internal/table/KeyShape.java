package io.dynamodel.internal.table;

import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeySource;
import io.dynamodel.schema.TableSchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * A key in words that can be compared.
 *
 * @param partition names and types of the partition key's parts, such as {@code id (S)}
 * @param sort those of the sort key's parts; empty if there is none
 */
record KeyShape(List<String> partition, List<String> sort) {

  /** The key of the model's table. */
  static KeyShape of(TableSchema<?> schema) {
    return new KeyShape(texts(schema.partition()), texts(schema.sort()));
  }

  /** The key of an index of the model. */
  static KeyShape of(IndexSchema index) {
    return new KeyShape(texts(index.partition()), texts(index.sort()));
  }

  /** A key of a table as it is; {@code types} are those of the table's key attributes. */
  static KeyShape of(List<KeySchemaElement> key, Map<String, ScalarAttributeType> types) {
    return new KeyShape(texts(key, KeyType.HASH, types), texts(key, KeyType.RANGE, types));
  }

  /** The parts of the partition key have no order: a query needs them all. */
  boolean hasPartitionOf(KeyShape other) {
    return partition.stream().sorted().toList().equals(other.partition.stream().sorted().toList());
  }

  String partitionText() {
    return text(partition);
  }

  String sortText() {
    return text(sort);
  }

  private static String text(List<String> parts) {
    return parts.isEmpty() ? "none" : String.join(", ", parts);
  }

  private static List<String> texts(List<KeySource> key) {
    return key.stream().map(part -> text(part.attribute(), part.type())).toList();
  }

  private static List<String> texts(
      List<KeySchemaElement> key, KeyType type, Map<String, ScalarAttributeType> types) {
    return key.stream()
        .filter(part -> part.keyType() == type)
        .map(part -> text(part.attributeName(), types.get(part.attributeName())))
        .toList();
  }

  private static String text(String attribute, @Nullable ScalarAttributeType type) {
    return "%s (%s)".formatted(attribute, type);
  }
}
