package io.dynamodel.testing;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.engine.DynamoDbEngine;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The DynamoDB that the tests of a class run on. */
sealed interface Database extends AutoCloseable permits EngineDatabase, EndpointDatabase {

  DynamoDbClient client();

  DynamoDbAsyncClient asyncClient();

  Dynamo dynamo();

  /**
   * The engine of the test class.
   *
   * @throws org.junit.jupiter.api.extension.ParameterResolutionException if it has none
   */
  DynamoDbEngine engine();

  /** Afterwards the table is there, with nothing in it. */
  void makeEmpty(DynamoTable<?, ?> table);

  @Override
  void close();
}
