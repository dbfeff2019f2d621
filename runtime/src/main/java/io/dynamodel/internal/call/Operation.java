package io.dynamodel.internal.call;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
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
 * @param <Q> the request
 * @param <R> the response
 */
public interface Operation<Q, R> {
  // The constants are of a subclass: with a default method, the two would initialise each other.
  Operation<GetItemRequest, GetItemResponse> GET_ITEM = new ItemOperation<>(ItemOperation.GET_ITEM);

  Operation<PutItemRequest, PutItemResponse> PUT_ITEM = new ItemOperation<>(ItemOperation.PUT_ITEM);

  Operation<UpdateItemRequest, UpdateItemResponse> UPDATE_ITEM =
      new ItemOperation<>(ItemOperation.UPDATE_ITEM);

  Operation<DeleteItemRequest, DeleteItemResponse> DELETE_ITEM =
      new ItemOperation<>(ItemOperation.DELETE_ITEM);

  Operation<QueryRequest, QueryResponse> QUERY = new ItemOperation<>(ItemOperation.QUERY);

  Operation<ScanRequest, ScanResponse> SCAN = new ItemOperation<>(ItemOperation.SCAN);

  Operation<BatchGetItemRequest, BatchGetItemResponse> BATCH_GET_ITEM =
      new ItemOperation<>(ItemOperation.BATCH_GET_ITEM);

  Operation<BatchWriteItemRequest, BatchWriteItemResponse> BATCH_WRITE_ITEM =
      new ItemOperation<>(ItemOperation.BATCH_WRITE_ITEM);

  Operation<TransactGetItemsRequest, TransactGetItemsResponse> TRANSACT_GET_ITEMS =
      new ItemOperation<>(ItemOperation.TRANSACT_GET_ITEMS);

  Operation<TransactWriteItemsRequest, TransactWriteItemsResponse> TRANSACT_WRITE_ITEMS =
      new ItemOperation<>(ItemOperation.TRANSACT_WRITE_ITEMS);

  /** As DynamoDB calls it. */
  String name();

  /** Sends a request by the client's method, and waits. */
  R send(DynamoDbClient client, Q request);

  /** Sends a request by the client's method. */
  CompletableFuture<R> send(DynamoDbAsyncClient client, Q request);

  /** What an answer says of consumed capacity: nothing, if the operation consumes none. */
  List<ConsumedCapacity> capacity(R response);
}
