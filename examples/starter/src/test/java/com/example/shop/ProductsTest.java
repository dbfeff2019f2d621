package com.example.shop;

import static com.example.shop.ProductTable.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

@WithDynamoDb
class ProductsTest {

  @Test
  void putGivesAnId(ProductTable products) {
    Product bread = products.put(new Product(null, "bread", null, BigDecimal.ONE, null));

    assertThat(products.get(bread.productId())).isEqualTo(bread);
  }

  @Test
  void aPriceIsRaised(ProductTable products) {
    Product bread = products.put(new Product(null, "bread", null, BigDecimal.ONE, null));

    Product dearer = products.update(bread).apply(A.price.add(BigDecimal.ONE)).execute();

    assertThat(dearer.price()).isEqualByComparingTo("2");
  }
}
