package io.dynamodel.testing;

import com.amazonaws.services.dynamodbv2.local.embedded.DynamoDBEmbedded;
import com.amazonaws.services.dynamodbv2.local.shared.access.AmazonDynamoDBLocal;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** An empty DynamoDB engine in this process's memory. */
public final class DynamoDbLocal implements AutoCloseable {

  private final AmazonDynamoDBLocal engine;
  private final DynamoDbClient client;

  private DynamoDbLocal(AmazonDynamoDBLocal engine) {
    this.engine = engine;
    this.client = engine.dynamoDbClient();
  }

  /** Starts an empty engine. */
  public static DynamoDbLocal start() {
    return new DynamoDbLocal(DynamoDBEmbedded.create(true));
  }

  /** The client of this engine, closed with it. */
  public DynamoDbClient client() {
    return client;
  }

  /** Stops the engine; its tables are gone. */
  @Override
  public void close() {
    engine.shutdown();
  }
}
