package io.dynamodel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbLocalServerTest {

  @Test
  void listensOnThisMachineOnly() {
    try (DynamoDbLocalServer server = DynamoDbLocal.startHttp()) {
      URI endpoint = server.endpoint();

      assertThat(endpoint).hasScheme("http").hasHost("127.0.0.1");
      assertThat(endpoint.getPort()).isPositive();
    }
  }

  @Test
  void closedServerDoesNotListen() {
    DynamoDbLocalServer server = DynamoDbLocal.startHttp();
    URI endpoint = server.endpoint();
    assertThat(connects(endpoint)).isTrue();

    server.close();

    assertThat(connects(endpoint)).isFalse();
  }

  @Test
  void configuresAClientThatTheCallerBuilds() {
    List<String> requests = new ArrayList<>();
    ExecutionInterceptor interceptor =
        new ExecutionInterceptor() {
          @Override
          public void beforeTransmission(
              Context.BeforeTransmission context, ExecutionAttributes attributes) {
            requests.add(context.request().getClass().getSimpleName());
          }
        };
    try (DynamoDbLocalServer server = DynamoDbLocal.startHttp();
        DynamoDbClient client =
            server
                .configure(DynamoDbClient.builder())
                .overrideConfiguration(c -> c.addExecutionInterceptor(interceptor))
                .build()) {
      EventsTable.createTable(server.client());

      assertThat(client.listTables().tableNames()).containsExactly(EventsTable.TABLE);
      assertThat(requests).containsExactly("ListTablesRequest");
    }
  }

  @Test
  void anyRegionAndCredentialsSeeTheTables() {
    try (DynamoDbLocalServer server = DynamoDbLocal.startHttp();
        DynamoDbClient client =
            DynamoDbClient.builder()
                .endpointOverride(server.endpoint())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(
                    StaticCredentialsProvider.create(AwsBasicCredentials.create("other", "key")))
                .build()) {
      EventsTable.createTable(server.client());

      assertThat(client.listTables().tableNames()).containsExactly(EventsTable.TABLE);
    }
  }

  private static boolean connects(URI endpoint) {
    try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
