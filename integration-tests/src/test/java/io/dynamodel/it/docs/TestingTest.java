package io.dynamodel.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Dynamo;
import io.dynamodel.testing.DynamoDbLocal;
import io.dynamodel.testing.DynamoDbLocalServer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** docs/testing.md. */
class TestingTest {

  @Test
  void launcher() {
    try (DynamoDbLocal local = DynamoDbLocal.start()) {
      ProductTable products = new ProductTable(Dynamo.of(local.client()));
      products.admin().create();

      assertThat(products.scan().count()).isZero();
    }
  }

  @Test
  void http() {
    try (DynamoDbLocalServer server = DynamoDbLocal.startHttp();
        DynamoDbClient client = server.configure(DynamoDbClient.builder()).build()) {
      new ProductTable(client).admin().create();

      assertThat(client.listTables().tableNames()).containsExactly("products");
    }
  }
}
