package io.dynamodel.internal;

import io.dynamodel.expression.Condition;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * What is read page by page: the one difference between a query and a scan.
 *
 * @param <M> the model
 */
public sealed interface ReadSource<M> {

  /** The request of one page. */
  Exchange<?, ?, RawPage> page(
      TableContext<?> table, ReadExpressions expressions, PageRequest page);

  /** The condition on the keys of what is queried; null for a scan. */
  @Nullable Condition<M> keyCondition();

  /** The key attributes that a filter may not name. */
  List<String> unfilterable(TableContext<?> table);

  /**
   * DynamoDB refuses filters on the keys of what is queried.
   *
   * @throws IllegalArgumentException if {@code filter} speaks of one
   */
  default void checkFilter(TableContext<?> table, Condition<?> filter) {
    List<String> keys = unfilterable(table);
    for (String attribute : filter.attributeNames()) {
      if (keys.contains(attribute)) {
        throw new IllegalArgumentException(
            "table %s: the filter %s names %s, a key of what is queried. Use the key condition"
                    .formatted(table.table(), filter, attribute)
                + " of the query instead");
      }
    }
  }

  /**
   * A Query.
   *
   * @param index the index that is queried; null: the table
   * @param keyCondition on the partition key and, if any, on the sort key
   * @param descending whether the largest sort key comes first
   * @param <M> the model
   */
  record OfQuery<M>(@Nullable IndexSchema index, Condition<M> keyCondition, boolean descending)
      implements ReadSource<M> {

    /** The same with a condition on the sort key. */
    public OfQuery<M> with(Condition<M> sortKeyCondition) {
      return new OfQuery<>(index, keyCondition.and(sortKeyCondition), descending);
    }

    /** The same in the other direction. */
    public OfQuery<M> inDescendingOrder() {
      return new OfQuery<>(index, keyCondition, true);
    }

    @Override
    public List<String> unfilterable(TableContext<?> table) {
      List<KeyAttribute<?>> key = index == null ? table.schema().key() : index.key();
      return key.stream().map(KeyAttribute::attribute).toList();
    }

    @Override
    public Exchange<?, ?, RawPage> page(
        TableContext<?> table, ReadExpressions expressions, PageRequest page) {
      QueryRequest request =
          QueryRequest.builder()
              .tableName(table.table())
              .indexName(index == null ? null : index.name())
              .keyConditionExpression(expressions.keyCondition())
              .filterExpression(expressions.filter())
              .expressionAttributeNames(expressions.placeholders().names())
              .expressionAttributeValues(expressions.placeholders().values())
              .consistentRead(table.consistentRead())
              .scanIndexForward(!descending)
              .limit(page.limit())
              .select(page.countOnly() ? Select.COUNT : null)
              .exclusiveStartKey(page.startKey())
              .build();
      return new Exchange<>(request, DynamoDbClient::query, OfQuery::readPage, Failures.none());
    }

    private static RawPage readPage(QueryResponse response) {
      return new RawPage(response.items(), response.count(), response.lastEvaluatedKey());
    }
  }

  /**
   * A Scan of the table.
   *
   * @param <M> the model
   */
  record OfScan<M>() implements ReadSource<M> {
    @Override
    public @Nullable Condition<M> keyCondition() {
      return null;
    }

    @Override
    public List<String> unfilterable(TableContext<?> table) {
      return List.of();
    }

    @Override
    public Exchange<?, ?, RawPage> page(
        TableContext<?> table, ReadExpressions expressions, PageRequest page) {
      ScanRequest request =
          ScanRequest.builder()
              .tableName(table.table())
              .filterExpression(expressions.filter())
              .expressionAttributeNames(expressions.placeholders().names())
              .expressionAttributeValues(expressions.placeholders().values())
              .consistentRead(table.consistentRead())
              .limit(page.limit())
              .select(page.countOnly() ? Select.COUNT : null)
              .exclusiveStartKey(page.startKey())
              .build();
      return new Exchange<>(request, DynamoDbClient::scan, OfScan::readPage, Failures.none());
    }

    private static RawPage readPage(ScanResponse response) {
      return new RawPage(response.items(), response.count(), response.lastEvaluatedKey());
    }
  }

  /**
   * Which page.
   *
   * @param startKey where it starts; null: at the start
   * @param limit how many items are evaluated at most; null: as many as fit
   * @param countOnly whether the items themselves are left out
   */
  record PageRequest(
      @Nullable Map<String, AttributeValue> startKey, @Nullable Integer limit, boolean countOnly) {}
}
