package io.dynamodel.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithDynamoDb
class CatalogueTest {
  private final ProductTable products;

  CatalogueTest(ProductTable products) { // empty, for each test
    this.products = products;
  }

  @BeforeEach
  void putBread() {
    products.put(new Product("bread", "bread", null, BigDecimal.ONE, null));
  }

  @Test
  void hasBread(ProductTable same) { // not emptied again
    assertThat(same.find("bread")).isPresent();
  }
}
