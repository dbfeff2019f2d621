package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.testing.WithDynamoDb;
import org.junit.jupiter.api.Test;

@WithDynamoDb
class RecordInterfaceTest {
  @Test
  void afterDynamodel(CustomerTable customers) {
    Customer ann = customers.put(new Customer("ann", new AddressRecord("1 High Street", "York")));

    assertThat(customers.get("ann")).isEqualTo(ann);
  }

  @Test
  void beforeDynamodel(PurchaseTable purchases) {
    Purchase purchase = purchases.put(new Purchase("1", new ShopRecord("baker")));

    assertThat(purchases.get("1")).isEqualTo(purchase);
  }
}
