package com.example;

import io.dynamodel.Dynamo;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Factory
class ShopFactory {

  @Singleton
  @Bean(preDestroy = "close")
  DynamoDbClient client() {
    return DynamoDbClient.create();
  }

  @Singleton
  Dynamo dynamo(DynamoDbClient client) {
    return Dynamo.of(client);
  }

  @Singleton
  OrderTable orders(Dynamo dynamo) {
    return new OrderTable(dynamo);
  }
}
