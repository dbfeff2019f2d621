package io.dynamodel.testing;

import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A DynamoDB Local behind HTTP, with {@linkplain DynamoDbLocal#client() clients} of its own, and an
 * endpoint for others.
 *
 * <pre>{@code
 * try (DynamoDbLocalServer server = DynamoDbLocal.startHttp()) {
 *   DynamoDbClient client = server.configure(DynamoDbClient.builder())
 *       .overrideConfiguration(c -> c.addExecutionInterceptor(interceptor))
 *       .build();
 *   ...
 * }
 * }</pre>
 */
public final class DynamoDbLocalServer implements DynamoDbLocal {

  private final HttpEngine engine;
  private final Lazy<DynamoDbClient> client = new Lazy<>(this::newClient);
  private final Lazy<DynamoDbAsyncClient> asyncClient = new Lazy<>(this::newAsyncClient);
  private final AtomicBoolean closed = new AtomicBoolean();

  private DynamoDbLocalServer(HttpEngine engine) {
    this.engine = engine;
  }

  static DynamoDbLocalServer open() {
    return EngineThreads.start(() -> new DynamoDbLocalServer(HttpEngine.start()));
  }

  /**
   * Where the server listens. All regions and all credentials (an access key of letters and digits)
   * see the same tables.
   */
  public URI endpoint() {
    return engine.endpoint();
  }

  /**
   * Sets endpoint, region and credentials, so that {@code builder} builds a client of this server,
   * whatever the environment says. The caller closes that client.
   *
   * @return {@code builder}
   */
  public <B extends AwsClientBuilder<B, C>, C> B configure(B builder) {
    return builder
        .endpointOverride(endpoint())
        .region(LocalAccount.REGION)
        .credentialsProvider(LocalAccount.CREDENTIALS)
        .dualstackEnabled(false)
        .fipsEnabled(false);
  }

  @Override
  public DynamoDbClient client() {
    return client.get();
  }

  @Override
  public DynamoDbAsyncClient asyncClient() {
    return asyncClient.get();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      EngineThreads.closed(this);
      client.close();
      asyncClient.close();
      engine.stop();
    }
  }

  private DynamoDbClient newClient() {
    return withoutProfiles(configure(DynamoDbClient.builder())).build();
  }

  private DynamoDbAsyncClient newAsyncClient() {
    return withoutProfiles(configure(DynamoDbAsyncClient.builder())).build();
  }

  /** Without the settings in the user's own AWS files, which could not even be readable. */
  private static <B extends AwsClientBuilder<B, C>, C> B withoutProfiles(B builder) {
    ProfileFile none = ProfileFile.aggregator().build();
    return builder.overrideConfiguration(c -> c.defaultProfileFile(none));
  }
}
