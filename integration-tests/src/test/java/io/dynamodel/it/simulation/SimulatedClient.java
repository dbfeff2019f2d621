package io.dynamodel.it.simulation;

import io.dynamodel.engine.BatchFault;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Fault;
import io.dynamodel.engine.Operation;
import io.dynamodel.engine.TransactionFault;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
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
 * A client whose requests arrive, and are answered, when the world says so, in whatever order. In
 * between, the SDK's own client has the engine do them, with its faults and its second tries.
 */
final class SimulatedClient implements DynamoDbAsyncClient {
  private static final int PERCENT_FAULTS = 20;

  private final World world;
  private final DynamoDbEngine engine;
  private final DynamoDbClient client;

  SimulatedClient(World world, DynamoDbEngine engine) {
    this.world = world;
    this.engine = engine;
    this.client = EngineClients.retrying(engine, 2);
  }

  /**
   * The client that reaches the engine at once: faults are planned for requests of others alone.
   */
  DynamoDbClient withoutFaults() {
    return client;
  }

  private <R> CompletableFuture<R> send(Runnable fault, Supplier<R> request) {
    CompletableFuture<R> answer = new CompletableFuture<>();
    world.later(
        () -> {
          if (answer.isCancelled() && world.now(50)) {
            return; // it never arrived
          }
          if (world.now(PERCENT_FAULTS)) {
            fault.run();
          }
          Runnable end = end(answer, request);
          engine.faults().clear();
          world.later(end);
        });
    return answer;
  }

  private static <R> Runnable end(CompletableFuture<R> answer, Supplier<R> request) {
    try {
      R response = request.get();
      return () -> answer.complete(response);
    } catch (RuntimeException e) {
      return () -> answer.completeExceptionally(e);
    }
  }

  /** Once, so that the SDK's second try goes well, or twice, so that it does not. */
  private Runnable fault(Operation<Fault> operation) {
    return () -> {
      int tries = 1 + world.upTo(2);
      ordinary(engine.faults().next(operation)).times(tries);
      if (operation.equals(Operation.PUT_ITEM)) {
        world.losePuts(tries);
      }
    };
  }

  private Fault.Repeat ordinary(Fault fault) {
    return switch (world.upTo(5)) {
      case 0 -> fault.throttled();
      case 1 -> fault.cutBefore();
      case 2 -> fault.cutAfter();
      case 3 -> fault.status(500);
      default -> fault.truncated();
    };
  }

  private Runnable batchFault(Operation<BatchFault> operation) {
    return () -> {
      BatchFault fault = engine.faults().next(operation);
      if (world.now(70)) {
        fault.unprocessed(world.now(30) ? 1 : 0.4);
      } else {
        ordinary(fault).times(1 + world.upTo(2));
      }
    };
  }

  private Runnable transactionFault(Operation<TransactionFault> operation) {
    return () -> {
      TransactionFault fault = engine.faults().next(operation);
      if (world.now(30)) {
        fault.cancelled("TransactionConflict").times(2);
      } else {
        ordinary(fault).times(1 + world.upTo(2));
      }
    };
  }

  @Override
  public CompletableFuture<GetItemResponse> getItem(GetItemRequest request) {
    return send(fault(Operation.GET_ITEM), () -> client.getItem(request));
  }

  @Override
  public CompletableFuture<PutItemResponse> putItem(PutItemRequest request) {
    return send(fault(Operation.PUT_ITEM), () -> client.putItem(request));
  }

  @Override
  public CompletableFuture<UpdateItemResponse> updateItem(UpdateItemRequest request) {
    return send(fault(Operation.UPDATE_ITEM), () -> client.updateItem(request));
  }

  @Override
  public CompletableFuture<DeleteItemResponse> deleteItem(DeleteItemRequest request) {
    return send(fault(Operation.DELETE_ITEM), () -> client.deleteItem(request));
  }

  @Override
  public CompletableFuture<QueryResponse> query(QueryRequest request) {
    return send(fault(Operation.QUERY), () -> client.query(request));
  }

  @Override
  public CompletableFuture<ScanResponse> scan(ScanRequest request) {
    return send(fault(Operation.SCAN), () -> client.scan(request));
  }

  @Override
  public CompletableFuture<BatchGetItemResponse> batchGetItem(BatchGetItemRequest request) {
    return send(batchFault(Operation.BATCH_GET_ITEM), () -> client.batchGetItem(request));
  }

  @Override
  public CompletableFuture<BatchWriteItemResponse> batchWriteItem(BatchWriteItemRequest request) {
    return send(batchFault(Operation.BATCH_WRITE_ITEM), () -> client.batchWriteItem(request));
  }

  @Override
  public CompletableFuture<TransactGetItemsResponse> transactGetItems(
      TransactGetItemsRequest request) {
    return send(
        transactionFault(Operation.TRANSACT_GET_ITEMS), () -> client.transactGetItems(request));
  }

  @Override
  public CompletableFuture<TransactWriteItemsResponse> transactWriteItems(
      TransactWriteItemsRequest request) {
    return send(
        transactionFault(Operation.TRANSACT_WRITE_ITEMS), () -> client.transactWriteItems(request));
  }

  @Override
  public String serviceName() {
    return DynamoDbAsyncClient.SERVICE_NAME;
  }

  @Override
  public void close() {
    client.close();
  }
}
