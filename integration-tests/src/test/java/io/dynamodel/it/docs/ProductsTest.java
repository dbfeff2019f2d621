package io.dynamodel.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.testing.WithDynamoDbLocal;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@WithDynamoDbLocal
class ProductsTest {
  private final ProductTable products;

  ProductsTest(DynamoDbClient client) {
    products = new ProductTable(client);
  }

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
