package com.example;

import static com.example.OrderTable.A;

import io.dynamodel.Dynamo;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
class OrderService {
  private final Dynamo dynamo;
  private final OrderTable orders;

  OrderService(Dynamo dynamo, OrderTable orders) {
    this.dynamo = dynamo;
    this.orders = orders;
  }

  Order place(Order order) {
    return orders.insert(order);
  }

  List<Order> open() {
    return orders.byStatus("OPEN").toList();
  }

  Order close(String customer, Instant placedAt) {
    return orders
        .update(customer, placedAt)
        .apply(A.status.set("DONE"))
        .when(A.status.eq("OPEN"))
        .execute();
  }

  void replace(Order old, Order with) {
    dynamo.transactWrite(tx -> tx.delete(orders, orders.keyOf(old)).insert(orders, with));
  }
}
