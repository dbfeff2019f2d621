package shop;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

/** A customer, his orders and their lines: one table, one partition a customer. */
@DynamoModel(table = "shop", async = true)
@PartitionKey(attribute = "PK", template = "CUSTOMER#{customerId}")
public sealed interface ShopItem permits Customer, Order, OrderLine {
  String customerId();
}
