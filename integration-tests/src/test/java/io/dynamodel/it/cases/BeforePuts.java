package io.dynamodel.it.cases;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

/** A client that lets somebody else write before each put. */
record BeforePuts(DynamoDbClient target, Runnable before) implements DynamoDbClient {

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    return target.batchGetItem(request);
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    before.run();
    return target.putItem(request);
  }

  @Override
  public String serviceName() {
    return target.serviceName();
  }

  @Override
  public void close() {}
}
