package io.dynamodel.testing;

import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The clients of one DynamoDB. */
interface Clients extends AutoCloseable {

  DynamoDbClient client();

  DynamoDbAsyncClient asyncClient();

  @Override
  void close();
}
