package io.dynamodel.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Operation;
import io.dynamodel.testing.WithDynamoDb;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What docs/cold-start.md shows. */
@WithDynamoDb
class ColdStartTest {

  @Test
  void theFirstCallIsMadeBeforeTheSnapshot(DynamoDbEngine engine, DynamoDbClient client) {
    new ProductTable(client).admin().createIfAbsent();
    engine.forgetRequests();
    ProductFunction function = new ProductFunction(client);

    assertThat(engine.requests(Operation.GET_ITEM)).hasSize(1);
    assertThat(function.handle("p1")).isEmpty();
  }
}
