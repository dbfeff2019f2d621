package io.dynamodel.it.docs;

import static io.dynamodel.AutoCommit.autoCommit;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Dynamo;
import io.dynamodel.ReadResults;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** docs/batches-and-transactions.md, on transactions. */
@WithDynamoDb
class TransactionsTest {

  @Test
  void transactions(DynamoDbClient client) {
    Dynamo dynamo = Dynamo.of(client);
    ProductTable products = new ProductTable(dynamo);
    products.admin().create();
    Product bread = new Product("bread", "bread", null, new BigDecimal("3"), null);
    products.put(new Product("milk", "milk", null, new BigDecimal("1"), null));
    products.put(new Product("salt", "salt", null, new BigDecimal("1"), null));
    products.put(new Product("old", "old", null, new BigDecimal("1"), null));
    List<String> log = new ArrayList<>();

    dynamo.transactWrite(
        tx ->
            tx.insert(products, bread)
                .update(
                    products,
                    ProductTable.key("milk"),
                    u -> u.apply(ProductTable.A.price.add(1)).when(ProductTable.A.price.lt(5)))
                .check(products, ProductTable.key("salt"), ProductTable.A.price.eq(1))
                .delete(products, ProductTable.key("old")));

    try {
      dynamo.transactWrite(tx -> tx.insert(products, bread));
    } catch (TransactionFailedException e) {
      if (!e.conflict()) {
        e.failed().forEach(reason -> log.add(reason + " " + reason.current(Product.class)));
      }
    }

    List<Product> many = List.of(bread);
    dynamo.transactWrite(
        autoCommit(50),
        tx -> {
          tx.token("import of 7 May");
          many.forEach(product -> tx.put(products, product));
        });

    products.update("milk").apply(ProductTable.A.price.add(1)).once("payment 4711").execute();

    ReadResults read =
        dynamo.transactGet(
            tx ->
                tx.get(products, ProductTable.key("milk")).get(products, ProductTable.key("old")));
    Optional<Product> milk = read.item(products, ProductTable.key("milk"));

    assertThat(milk.orElseThrow().price()).isEqualTo(new BigDecimal("3"));
    assertThat(read.items(products)).hasSize(1);
    assertThat(log).singleElement().asString().contains("ConditionalCheckFailed", "bread");
  }
}
