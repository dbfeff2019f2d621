package io.dynamodel.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.testing.WithDynamoDb;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** docs/testing.md. */
class TestingTest {

  @Test
  void alone() {
    try (DynamoDbEngine engine = DynamoDbEngine.start()) {
      ProductTable products = new ProductTable(Dynamo.of(engine.client()));
      products.admin().create();

      assertThat(products.scan().count()).isZero();
    }
  }

  @Test
  void ownClient() {
    try (DynamoDbEngine engine = DynamoDbEngine.start()) {
      DynamoDbClient client =
          engine
              .configure(DynamoDbClient.builder())
              .overrideConfiguration(c -> c.apiCallTimeout(Duration.ofSeconds(1)))
              .build();
      new ProductTable(client).admin().create();

      assertThat(engine.client().listTables().tableNames()).containsExactly("products");
    }
  }

  @Test
  void http() {
    try (DynamoDbEngine engine = DynamoDbEngine.start()) {
      URI endpoint = engine.listen().endpoint(); // such as http://127.0.0.1:41873

      assertThat(endpoint).hasScheme("http").hasHost("127.0.0.1");
      try (Dynamo dynamo = dynamo(endpoint)) {
        new ProductTable(dynamo).admin().create();
      }
      assertThat(engine.client().listTables().tableNames()).containsExactly("products");
    }
  }

  private static Dynamo dynamo(URI endpoint) {
    return Dynamo.builder()
        .endpoint(endpoint)
        .region(Region.EU_CENTRAL_1)
        .credentials(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
        .build();
  }

  @Nested
  @WithDynamoDb
  class OnTheEngineAlone {

    @Test
    @DisabledIfSystemProperty(named = "dynamodel.test.endpoint", matches = ".+")
    void needsTheEngine(ProductTable products, DynamoDbEngine engine) {
      assertThat(engine.client()).isNotNull();
    }
  }
}
