package io.dynamodel.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.DynamoDbEngine;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@SpringJUnitConfig({ShopConfiguration.class, SpringShopTest.InMemory.class})
class SpringShopTest {

  @Configuration
  static class InMemory {

    @Bean
    DynamoDbEngine engine() {
      return DynamoDbEngine.start();
    }

    @Bean
    DynamoDbClient client(DynamoDbEngine engine) {
      return engine.client();
    }
  }

  @Autowired ProductTable products;

  @BeforeEach
  void createTable() {
    products.admin().createIfAbsent();
  }

  @Test
  void putGivesAnId() {
    Product bread = products.put(new Product(null, "bread", null, BigDecimal.ONE, null));

    assertThat(products.get(bread.productId())).isEqualTo(bread);
  }
}
