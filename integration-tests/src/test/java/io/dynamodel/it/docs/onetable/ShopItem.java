package io.dynamodel.it.docs.onetable;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

@DynamoModel(table = "shop")
@PartitionKey(attribute = "PK", template = "CUSTOMER#{customerId}")
public sealed interface ShopItem permits Customer, Order, OrderLine {
  String customerId();
}
