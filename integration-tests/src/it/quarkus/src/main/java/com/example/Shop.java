package com.example;

import io.dynamodel.Dynamo;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class Shop {

  @Produces
  @Singleton
  @DefaultBean
  DynamoDbClient client() {
    return DynamoDbClient.create();
  }

  @Produces
  @Singleton
  Dynamo dynamo(DynamoDbClient client) {
    return Dynamo.of(client);
  }

  @Produces
  @Singleton
  OrderTable orders(Dynamo dynamo) {
    return new OrderTable(dynamo);
  }
}
