package tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.Dynamo;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Runs the tours of one table, and looks at what they leave. */
@WithDynamoDb
class OneTableTourTest {
  private static final Instant PLACED = Instant.parse("2026-05-01T12:00:00Z");
  private static final Order ORDER = new Order("c1", PLACED, "o1", "OPEN", PLACED, 0);
  private static final OrderLine LINE =
      new OrderLine("c1", PLACED, "o1", 3, "bread", BigDecimal.ONE);

  private final Dynamo dynamo;
  private final DynamoDbAsyncClient asyncClient;
  private final ShopItemTable shop;
  private final OrderTable orders;

  OneTableTourTest(DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
    this.dynamo = Dynamo.of(client);
    this.asyncClient = asyncClient;
    shop = new ShopItemTable(dynamo);
    orders = new OrderTable(dynamo);
  }

  @BeforeEach
  void create() {
    shop.admin().createIfAbsent();
    shop.scan().deleteAll();
    orders.insert(ORDER);
    orders.insert(new Order("c1", PLACED.plusSeconds(1), "o2", "OPEN", null, 0));
    shop.put(LINE);
  }

  @Test
  void theShop() {
    // The order that the tour puts last was changed and deleted before.
    assertThatThrownBy(
            () ->
                new OneTableTour()
                    .shop(dynamo, PLACED, PLACED.minusSeconds(60), PLACED.plusSeconds(60)))
        .isInstanceOf(TransactionFailedException.class);

    assertThat(shop.query("c1").toList())
        .extracting(item -> item.getClass().getSimpleName())
        .containsExactly("Order", "Customer");
  }

  @Test
  void theIndexFollowsItsParts() {
    assertThat(orders.byStatus("OPEN").toList()).extracting(Order::orderId).containsExactly("o1");

    Order paid = orders.update(stored()).apply(OrderTable.A.status.set("PAID")).execute();

    assertThat(orders.byStatus("OPEN").toList()).isEmpty();
    assertThat(orders.byStatus("PAID").due().le(PLACED).toList()).containsExactly(paid);
  }

  private Order stored() {
    return orders.get("c1", PLACED, "o1");
  }

  @Test
  void theAsyncTables() throws Exception {
    OrderAsyncTable async = new OrderAsyncTable(Dynamo.of(asyncClient));

    assertThat(value(async.get("c1", PLACED, "o1")).status()).isEqualTo("OPEN");
    assertThat(value(async.query("c1").placed().eq(PLACED).orderId().eq("o1").toList())).hasSize(1);
    assertThat(value(new ShopItemAsyncTable(Dynamo.of(asyncClient)).query("c1").toList()))
        .hasSize(3);
    new AsyncTour().orders(asyncClient, value(async.get("c1", PLACED, "o1")), PLACED);
  }

  private static <T> T value(CompletableFuture<T> future)
      throws ExecutionException, InterruptedException {
    return future.get();
  }
}
