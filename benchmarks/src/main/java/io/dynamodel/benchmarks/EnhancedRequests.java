package io.dynamodel.benchmarks;

import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.MappedTableResource;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchGetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchWriteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactGetItemsEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.UpdateItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The requests of the enhanced client, for both of its tables.
 *
 * @param schema of the items
 * @param type of the items
 * @param orders in that type
 */
record EnhancedRequests<T>(TableSchema<T> schema, Class<T> type, Orders<T> orders) {

  Key key() {
    return key(orders.one());
  }

  private Key key(T order) {
    return Key.builder()
        .partitionValue(schema.attributeValue(order, "customer"))
        .sortValue(schema.attributeValue(order, "number"))
        .build();
  }

  /** It has no update of two attributes: the whole item is sent. */
  UpdateItemEnhancedRequest<T> update() {
    return UpdateItemEnhancedRequest.builder(type)
        .item(orders.one())
        .conditionExpression(
            Expression.builder()
                .expression("attribute_exists(customer) AND #status = :open")
                .putExpressionName("#status", "status")
                .putExpressionValue(":open", AttributeValue.fromS("OPEN"))
                .build())
        .build();
  }

  QueryConditional query() {
    return QueryConditional.keyEqualTo(key -> key.partitionValue(Order.CUSTOMER));
  }

  BatchGetItemEnhancedRequest getAll(MappedTableResource<T> table) {
    ReadBatch.Builder<T> batch = ReadBatch.builder(type).mappedTableResource(table);
    orders.gets().forEach(each -> batch.addGetItem(key(each)));
    return BatchGetItemEnhancedRequest.builder().readBatches(batch.build()).build();
  }

  BatchWriteItemEnhancedRequest putAll(MappedTableResource<T> table) {
    WriteBatch.Builder<T> batch = WriteBatch.builder(type).mappedTableResource(table);
    orders.puts().forEach(batch::addPutItem);
    return BatchWriteItemEnhancedRequest.builder().writeBatches(batch.build()).build();
  }

  TransactGetItemsEnhancedRequest transactGet(MappedTableResource<T> table) {
    TransactGetItemsEnhancedRequest.Builder request = TransactGetItemsEnhancedRequest.builder();
    orders.transacted().forEach(each -> request.addGetItem(table, key(each)));
    return request.build();
  }

  TransactWriteItemsEnhancedRequest transactWrite(MappedTableResource<T> table) {
    TransactWriteItemsEnhancedRequest.Builder request = TransactWriteItemsEnhancedRequest.builder();
    orders.transacted().forEach(each -> request.addPutItem(table, each));
    return request.build();
  }
}
