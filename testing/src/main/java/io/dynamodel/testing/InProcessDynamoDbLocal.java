package io.dynamodel.testing;

import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** An engine that is called in this process. */
final class InProcessDynamoDbLocal implements DynamoDbLocal {

  private static final boolean DISABLE_TELEMETRY = true;

  private final AmazonDynamoDBLocal engine;
  private final DynamoDbClient client;
  private final DynamoDbAsyncClient asyncClient;
  private final AtomicBoolean closed = new AtomicBoolean();

  private InProcessDynamoDbLocal(AmazonDynamoDBLocal engine) {
    this.engine = engine;
    this.client = InProcessClient.proxy(DynamoDbClient.class, engine.dynamoDbClient(), closed::get);
    this.asyncClient =
        InProcessClient.proxy(DynamoDbAsyncClient.class, engine.dynamoDbAsyncClient(), closed::get);
  }

  static DynamoDbLocal open() {
    return EngineThreads.start(
        () -> new InProcessDynamoDbLocal(DynamoDBEmbedded.create(DISABLE_TELEMETRY)));
  }

  @Override
  public DynamoDbClient client() {
    return client;
  }

  @Override
  public DynamoDbAsyncClient asyncClient() {
    return asyncClient;
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      EngineThreads.closed(this);
      // Not shutdown(): its threads sleep for a second before they look.
      engine.shutdownNow();
    }
  }
}
