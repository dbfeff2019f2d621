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

/** The operations on items. */
record ItemOperation<Q, R>(Kind kind) implements Operation<Q, R> {

  @Override
  public String name() {
    return kind.text;
  }

  @Override
  @SuppressWarnings("unchecked") // the constants are each of their kind
  public R send(DynamoDbClient client, Q request) {
    return (R) kind.send(client, request);
  }

  @Override
  @SuppressWarnings("unchecked") // as above
  public CompletableFuture<R> send(DynamoDbAsyncClient client, Q request) {
    return (CompletableFuture<R>) kind.send(client, request);
  }

  @Override
  public List<ConsumedCapacity> capacity(R response) {
    return kind.capacity(response);
  }

  /** Switches, not lambdas: a program starts sooner if nothing is made for what it never sends. */
  enum Kind {
    GET_ITEM("GetItem"),
    PUT_ITEM("PutItem"),
    UPDATE_ITEM("UpdateItem"),
    DELETE_ITEM("DeleteItem"),
    QUERY("Query"),
    SCAN("Scan"),
    BATCH_GET_ITEM("BatchGetItem"),
    BATCH_WRITE_ITEM("BatchWriteItem"),
    TRANSACT_GET_ITEMS("TransactGetItems"),
    TRANSACT_WRITE_ITEMS("TransactWriteItems");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    private Object send(DynamoDbClient client, Object request) {
      return switch (this) {
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
      };
    }

    private CompletableFuture<?> send(DynamoDbAsyncClient client, Object request) {
      return switch (this) {
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
      };
    }

    private List<ConsumedCapacity> capacity(Object response) {
      return switch (this) {
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
      };
    }

    private static List<ConsumedCapacity> one(@Nullable ConsumedCapacity capacity) {
      return capacity == null ? List.of() : List.of(capacity);
    }
  }
}
