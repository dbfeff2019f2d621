package io.dynamodel.it.docs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a program in Spring has, without its client. */
@Configuration
class ShopConfiguration {

  @Bean
  ProductTable products(DynamoDbClient client) {
    return new ProductTable(client);
  }
}
