package io.dynamodel.examples.shop;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

/** A customer, an order or a line of an order: one table, and one partition for each customer. */
@DynamoModel(table = "shop")
@PartitionKey(attribute = "PK", template = "CUSTOMER#{customerId}")
sealed interface ShopItem permits Customer, Order, OrderLine {
  String customerId();
}
