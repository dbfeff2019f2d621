package io.dynamodel;

import io.dynamodel.expression.KeyCondition;
import io.dynamodel.internal.item.KeyRules;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.read.ReadSource;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyPart;
import io.dynamodel.schema.KeySource;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.TableSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What queries and scans of a table read.
 *
 * @param context the table as it is when the query or scan is made
 * @param <M> the model
 */
record TableSources<M>(TableContext<M> context) {

  ReadSource scan() {
    return new ReadSource.OfScan(null, 1);
  }

  ReadSource scan(String index) {
    return new ReadSource.OfScan(context.schema().index(index), 1);
  }

  ReadSource query(KeyPart... partition) {
    return of(null, partition);
  }

  ReadSource query(String index, KeyPart... partition) {
    return of(context.schema().index(index), partition);
  }

  /**
   * The item of {@code key}, which is of the type {@code own}, and what is below it.
   *
   * @throws IllegalArgumentException if nothing can be below it
   */
  ReadSource below(TableSchema<?> own, Map<String, AttributeValue> key) {
    KeyRules.checkKey(context, key);
    if (own.sort().isEmpty()) {
      throw nothingBelow(key, "the table has no sort key");
    }
    if (!(own.sort().get(0) instanceof KeyTemplate template)) {
      throw nothingBelow(key, "its sort key %s is no template".formatted(own.keyNames().get(1)));
    }
    Map<String, AttributeValue> partition = new LinkedHashMap<>(key);
    String sort = Objects.requireNonNull(partition.remove(template.attribute())).s();
    return new ReadSource.OfQuery(
        null,
        KeyCondition.of(partition).sorted(template.below(sort)),
        shards(own.partition().get(0), partition),
        Map.of(),
        false);
  }

  /** What is below an item can be in all shards; empty: there is one partition. */
  private static List<Map<String, AttributeValue>> shards(
      KeySource source, Map<String, AttributeValue> partition) {
    return source instanceof KeyTemplate template && template.isSharded()
        ? template.each(Objects.requireNonNull(partition.get(template.attribute())).s())
        : List.of();
  }

  private IllegalArgumentException nothingBelow(Map<String, AttributeValue> key, String reason) {
    return new IllegalArgumentException(
        "table %s, key %s: nothing can be below it: %s"
            .formatted(context.table(), context.keyText(key), reason));
  }

  /**
   * A source of which nothing can be read but its own items.
   *
   * @throws IllegalArgumentException if the table can't read them as consistent as it is to
   */
  ReadSource readable(ReadSource source) {
    source.checkConsistency(context, "read it without withConsistentReads()");
    return source;
  }

  private ReadSource of(@Nullable IndexSchema index, KeyPart... partition) {
    return ReadSource.OfQuery.of(context, index, partition);
  }
}
