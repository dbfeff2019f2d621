package io.dynamodel.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Dynamo;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** docs/getting-started.md. */
@WithDynamoDb
class GettingStartedTest {

  @Test
  void firstSteps(DynamoDbClient client) {
    Dynamo dynamo = Dynamo.of(client);
    ProductTable products = new ProductTable(dynamo);

    products.admin().createIfAbsent();

    Product bread = products.put(new Product(null, "bread", null, new BigDecimal("3.49"), null));
    Product same = products.get(bread.productId());
    Optional<Product> none = products.find("nonexistent");

    Product dearer =
        products
            .update(bread)
            .apply(ProductTable.A.price.add(new BigDecimal("0.50")))
            .when(ProductTable.A.price.lt(4))
            .execute();

    Optional<Product> deleted = products.delete(bread);

    assertThat(bread.productId()).isNotNull();
    assertThat(same).isEqualTo(bread);
    assertThat(none).isEmpty();
    assertThat(dearer.price()).isEqualTo(new BigDecimal("3.99"));
    assertThat(deleted).contains(dearer);
  }

  @Test
  void namesOfTables(DynamoDbClient client) {
    Dynamo test = Dynamo.builder().client(client).tableNames(name -> "test-" + name).build();
    ProductTable products = new ProductTable(test); // the table test-products
    ProductTable archive = new ProductTable(test, "products-2025"); // exactly that table

    products.admin().create();
    archive.admin().create();
    assertThat(client.listTables().tableNames()).contains("test-products", "products-2025");
  }
}
