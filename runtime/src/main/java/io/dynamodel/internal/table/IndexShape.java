package io.dynamodel.internal.table;

import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.IndexSchema.Scope;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * An index, of the model or of a table as it is.
 *
 * @param name its name
 * @param scope global or local
 * @param key its key
 * @param projection what it holds beside the keys
 * @param included what an INCLUDE projection adds to the keys, sorted
 * @param status that of a global index of a table; one of the model, or a local one, is active
 */
record IndexShape(
    String name,
    Scope scope,
    KeyShape key,
    ProjectionType projection,
    Set<String> included,
    IndexStatus status) {

  static IndexShape of(IndexSchema index) {
    return new IndexShape(
        index.name(),
        index.scope(),
        KeyShape.of(index),
        index.projection(),
        new TreeSet<>(index.included()),
        IndexStatus.ACTIVE);
  }

  static IndexShape of(
      GlobalSecondaryIndexDescription index, Map<String, ScalarAttributeType> types) {
    return new IndexShape(
        index.indexName(),
        Scope.GLOBAL,
        KeyShape.of(index.keySchema(), types),
        index.projection().projectionType(),
        included(index.projection()),
        index.indexStatus());
  }

  static IndexShape of(
      LocalSecondaryIndexDescription index, Map<String, ScalarAttributeType> types) {
    return new IndexShape(
        index.indexName(),
        Scope.LOCAL,
        KeyShape.of(index.keySchema(), types),
        index.projection().projectionType(),
        included(index.projection()),
        IndexStatus.ACTIVE);
  }

  boolean isLocal() {
    return scope == Scope.LOCAL;
  }

  /** {@code global index by-status}. */
  String title() {
    return "%s index %s".formatted(scopeText(), name);
  }

  String scopeText() {
    return isLocal() ? "local" : "global";
  }

  /** {@code ALL}, {@code KEYS_ONLY} or {@code INCLUDE [a, b]}. */
  String projectionText() {
    return included.isEmpty() ? projection.toString() : projection + " " + included;
  }

  private static Set<String> included(Projection projection) {
    return new TreeSet<>(projection.nonKeyAttributes());
  }
}
