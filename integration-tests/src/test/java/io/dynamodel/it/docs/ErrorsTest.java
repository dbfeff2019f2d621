package io.dynamodel.it.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** docs/errors.md. */
@WithDynamoDb
class ErrorsTest {
  private final DynamoDbClient client;
  private final ProductTable products;

  ErrorsTest(DynamoDbClient client) {
    this.client = client;
    products = new ProductTable(client);
  }

  @BeforeEach
  void create() {
    products.admin().createIfAbsent();
  }

  @Test
  void unreadable() {
    client.putItem(
        request ->
            request
                .tableName("products")
                .item(
                    Map.of(
                        "product_id", AttributeValue.fromS("p1"),
                        "name", AttributeValue.fromS("bread"),
                        "price", AttributeValue.fromS("free"))));
    List<String> log = new ArrayList<>();

    try {
      products.get("p1");
    } catch (ItemMappingException e) {
      log.add(e.table().orElse("?") + " " + e.key().orElse("?") + " " + e.path());
    }

    assertThat(log).containsExactly("products {product_id=p1} price");
    assertThatThrownBy(() -> products.get("p1"))
        .hasMessage(
            "table products, key {product_id=p1}, attribute price: "
                + "expected number (N), found text (S) \"free\"");
  }

  @Test
  void somebodyElseWasFaster() {
    ContractTable contracts = new ContractTable(client);
    contracts.admin().createIfAbsent();
    Contract contract = contracts.put(new Contract("c7", "draft", 0, null, null));
    contracts.update("c7").apply(ContractTable.A.text.set("signed")).execute();
    List<String> log = new ArrayList<>();

    try {
      contracts.update(contract).apply(ContractTable.A.text.set("signed")).execute();
    } catch (VersionConflictException e) {
      boolean done =
          e.mayHaveBeenApplied()
              && e.current(Contract.class).filter(now -> now.text().equals("signed")).isPresent();
      log.add(done ? "signed" : "somebody else was faster");
    }

    assertThat(log).containsExactly("somebody else was faster");
  }

  @Test
  void notFound() {
    assertThatThrownBy(() -> products.get("p2"))
        .isInstanceOf(ItemNotFoundException.class)
        .hasMessage("table products, key {product_id=p2}: there is no such item");
  }
}
