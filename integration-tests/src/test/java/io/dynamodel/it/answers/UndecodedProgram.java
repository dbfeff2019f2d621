package io.dynamodel.it.answers;

import io.dynamodel.Dynamo;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Uses a client that lacks the interceptor: once as it is, and once where nobody wants it. */
final class UndecodedProgram {
  private UndecodedProgram() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    Dynamo.of(new Wrapper());
    Dynamo.builder().client(new Wrapper()).directDecoding(false).build();
    Dynamo.builder()
        .region(Region.EU_CENTRAL_1)
        .credentials(AnonymousCredentialsProvider.create())
        .build()
        .close();
  }

  /** Does not say which interceptors it has. */
  private static final class Wrapper implements DynamoDbClient {
    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }
}
