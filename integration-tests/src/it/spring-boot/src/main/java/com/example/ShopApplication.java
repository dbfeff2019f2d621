package com.example;

import io.dynamodel.Dynamo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@SpringBootApplication
public class ShopApplication {

  public static void main(String[] args) {
    SpringApplication.run(ShopApplication.class, args);
  }

  @Bean
  Dynamo dynamo(DynamoDbClient client) {
    return Dynamo.of(client);
  }

  @Bean
  OrderTable orders(Dynamo dynamo) {
    return new OrderTable(dynamo);
  }
}
