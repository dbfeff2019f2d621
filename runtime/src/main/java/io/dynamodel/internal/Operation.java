package io.dynamodel.internal;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * An operation of DynamoDB.
 *
 * @param name as DynamoDB calls it
 * @param sender the client's method
 * @param capacity what its answer says of consumed capacity
 * @param <Q> the request
 * @param <R> the response
 */
public record Operation<Q, R>(
    String name,
    BiFunction<DynamoDbClient, Q, R> sender,
    Function<R, Stream<ConsumedCapacity>> capacity) {

  static final Operation<GetItemRequest, GetItemResponse> GET_ITEM =
      new Operation<>("GetItem", DynamoDbClient::getItem, answer -> one(answer.consumedCapacity()));
  static final Operation<PutItemRequest, PutItemResponse> PUT_ITEM =
      new Operation<>("PutItem", DynamoDbClient::putItem, answer -> one(answer.consumedCapacity()));
  static final Operation<UpdateItemRequest, UpdateItemResponse> UPDATE_ITEM =
      new Operation<>(
          "UpdateItem", DynamoDbClient::updateItem, answer -> one(answer.consumedCapacity()));
  static final Operation<DeleteItemRequest, DeleteItemResponse> DELETE_ITEM =
      new Operation<>(
          "DeleteItem", DynamoDbClient::deleteItem, answer -> one(answer.consumedCapacity()));
  static final Operation<QueryRequest, QueryResponse> QUERY =
      new Operation<>("Query", DynamoDbClient::query, answer -> one(answer.consumedCapacity()));
  static final Operation<ScanRequest, ScanResponse> SCAN =
      new Operation<>("Scan", DynamoDbClient::scan, answer -> one(answer.consumedCapacity()));
  static final Operation<BatchGetItemRequest, BatchGetItemResponse> BATCH_GET_ITEM =
      new Operation<>(
          "BatchGetItem",
          DynamoDbClient::batchGetItem,
          answer -> answer.consumedCapacity().stream());
  static final Operation<BatchWriteItemRequest, BatchWriteItemResponse> BATCH_WRITE_ITEM =
      new Operation<>(
          "BatchWriteItem",
          DynamoDbClient::batchWriteItem,
          answer -> answer.consumedCapacity().stream());

  static final Operation<TransactGetItemsRequest, TransactGetItemsResponse> TRANSACT_GET_ITEMS =
      new Operation<>(
          "TransactGetItems",
          DynamoDbClient::transactGetItems,
          answer -> answer.consumedCapacity().stream());
  static final Operation<TransactWriteItemsRequest, TransactWriteItemsResponse>
      TRANSACT_WRITE_ITEMS =
          new Operation<>(
              "TransactWriteItems",
              DynamoDbClient::transactWriteItems,
              answer -> answer.consumedCapacity().stream());

  private static Stream<ConsumedCapacity> one(ConsumedCapacity capacity) {
    return Stream.ofNullable(capacity);
  }
}
