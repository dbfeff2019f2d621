package io.dynamodel.testing;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Clients of an endpoint, by HTTP. */
final class EndpointClients implements Clients {

  private final URI endpoint;
  private final Account account;
  private final DynamoDbClient client;
  private @Nullable DynamoDbAsyncClient asyncClient;

  EndpointClients(URI endpoint, Account account) {
    this.endpoint = endpoint;
    this.account = account;
    this.client = configure(DynamoDbClient.builder()).build();
  }

  @Override
  public DynamoDbClient client() {
    return client;
  }

  /** Made when it is first asked for: it has threads, and few tests need it. */
  @Override
  public synchronized DynamoDbAsyncClient asyncClient() {
    DynamoDbAsyncClient made = asyncClient;
    if (made == null) {
      made = configure(DynamoDbAsyncClient.builder()).build();
      asyncClient = made;
    }
    return made;
  }

  @Override
  public synchronized void close() {
    client.close();
    if (asyncClient != null) {
      asyncClient.close();
    }
  }

  private <B extends AwsClientBuilder<B, C>, C> B configure(B builder) {
    return builder
        .endpointOverride(endpoint)
        .region(account.region())
        .credentialsProvider(account.credentials())
        .overrideConfiguration(c -> c.defaultProfileFile(account.profiles()))
        .dualstackEnabled(false)
        .fipsEnabled(false);
  }
}
