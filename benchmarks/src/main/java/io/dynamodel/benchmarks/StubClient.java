package io.dynamodel.benchmarks;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Answers an update without looking at it: what is left is what the libraries do themselves. */
final class StubClient implements DynamoDbClient {
  private final UpdateItemResponse updated =
      UpdateItemResponse.builder().attributes(RawMapping.item(Order.number(0))).build();

  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    return updated;
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
