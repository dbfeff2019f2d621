package com.example.shop.app;

import static com.example.shop.model.OrderTable.A;

import com.example.shop.model.Order;
import com.example.shop.model.OrderTable;
import io.dynamodel.Dynamo;
import java.util.List;

public final class Orders {
  private final OrderTable orders;

  public Orders(Dynamo dynamo) {
    this.orders = new OrderTable(dynamo);
  }

  public Order moved(Order order, String town) {
    return orders.update(order).apply(A.address.town.set(town)).execute();
  }

  public List<Order> in(String status) {
    return orders.byStatus(status).toList();
  }
}
