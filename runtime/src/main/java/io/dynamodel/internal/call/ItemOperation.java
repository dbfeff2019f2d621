package io.dynamodel.internal.call;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
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
 * The operations on items, by their names: a program starts sooner than with a class for each, or
 * with the classes that an enum and its switches take.
 */
record ItemOperation<Q, R>(String name) implements Operation<Q, R> {
  static final String GET_ITEM = "GetItem";
  static final String PUT_ITEM = "PutItem";
  static final String UPDATE_ITEM = "UpdateItem";
  static final String DELETE_ITEM = "DeleteItem";
  static final String QUERY = "Query";
  static final String SCAN = "Scan";
  static final String BATCH_GET_ITEM = "BatchGetItem";
  static final String BATCH_WRITE_ITEM = "BatchWriteItem";
  static final String TRANSACT_GET_ITEMS = "TransactGetItems";
  static final String TRANSACT_WRITE_ITEMS = "TransactWriteItems";

  @Override
  @SuppressWarnings("unchecked") // the constants are each of their name
  public R send(DynamoDbClient client, Q request) {
    return (R) answer(client, request);
  }

  private Object answer(DynamoDbClient client, Object request) {
    return switch (name) {
      case GET_ITEM -> client.getItem((GetItemRequest) request);
      case PUT_ITEM -> client.putItem((PutItemRequest) request);
      case UPDATE_ITEM -> client.updateItem((UpdateItemRequest) request);
      case DELETE_ITEM -> client.deleteItem((DeleteItemRequest) request);
      case QUERY -> client.query((QueryRequest) request);
      case SCAN -> client.scan((ScanRequest) request);
      case BATCH_GET_ITEM -> client.batchGetItem((BatchGetItemRequest) request);
      case BATCH_WRITE_ITEM -> client.batchWriteItem((BatchWriteItemRequest) request);
      case TRANSACT_GET_ITEMS -> client.transactGetItems((TransactGetItemsRequest) request);
      case TRANSACT_WRITE_ITEMS -> client.transactWriteItems((TransactWriteItemsRequest) request);
      default -> throw unknown();
    };
  }

  @Override
  @SuppressWarnings("unchecked") // as above
  public CompletableFuture<R> send(DynamoDbAsyncClient client, Q request) {
    return (CompletableFuture<R>) answer(client, request);
  }

  private CompletableFuture<?> answer(DynamoDbAsyncClient client, Object request) {
    return switch (name) {
      case GET_ITEM -> client.getItem((GetItemRequest) request);
      case PUT_ITEM -> client.putItem((PutItemRequest) request);
      case UPDATE_ITEM -> client.updateItem((UpdateItemRequest) request);
      case DELETE_ITEM -> client.deleteItem((DeleteItemRequest) request);
      case QUERY -> client.query((QueryRequest) request);
      case SCAN -> client.scan((ScanRequest) request);
      case BATCH_GET_ITEM -> client.batchGetItem((BatchGetItemRequest) request);
      case BATCH_WRITE_ITEM -> client.batchWriteItem((BatchWriteItemRequest) request);
      case TRANSACT_GET_ITEMS -> client.transactGetItems((TransactGetItemsRequest) request);
      case TRANSACT_WRITE_ITEMS -> client.transactWriteItems((TransactWriteItemsRequest) request);
      default -> throw unknown();
    };
  }

  @Override
  public List<ConsumedCapacity> capacity(R response) {
    return switch (name) {
      case GET_ITEM -> one(((GetItemResponse) response).consumedCapacity());
      case PUT_ITEM -> one(((PutItemResponse) response).consumedCapacity());
      case UPDATE_ITEM -> one(((UpdateItemResponse) response).consumedCapacity());
      case DELETE_ITEM -> one(((DeleteItemResponse) response).consumedCapacity());
      case QUERY -> one(((QueryResponse) response).consumedCapacity());
      case SCAN -> one(((ScanResponse) response).consumedCapacity());
      case BATCH_GET_ITEM -> ((BatchGetItemResponse) response).consumedCapacity();
      case BATCH_WRITE_ITEM -> ((BatchWriteItemResponse) response).consumedCapacity();
      case TRANSACT_GET_ITEMS -> ((TransactGetItemsResponse) response).consumedCapacity();
      case TRANSACT_WRITE_ITEMS -> ((TransactWriteItemsResponse) response).consumedCapacity();
      default -> throw unknown();
    };
  }

  private static List<ConsumedCapacity> one(@Nullable ConsumedCapacity capacity) {
    return capacity == null ? List.of() : List.of(capacity);
  }

  private IllegalStateException unknown() {
    return new IllegalStateException(name);
  }
}
