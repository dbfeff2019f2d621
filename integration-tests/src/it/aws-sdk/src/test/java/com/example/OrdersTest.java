package com.example;

import static com.example.OrderTable.A;
import static io.dynamodel.engine.Operation.PUT_ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.Dynamo;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.Outcome;
import io.dynamodel.Page;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.seen.CutWrites;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

@WithDynamoDb
class OrdersTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private final OrderTable orders;

  OrdersTest(OrderTable orders) {
    this.orders = orders;
  }

  @Test
  void everyKindOfValueIsStored() {
    Order put = orders.put(order(0));

    assertThat(orders.get("ann", NOON))
        .usingRecursiveComparison()
        .isEqualTo(put);
  }

  @Test
  void queries() {
    orders.putAll(many(60));

    assertThat(orders.query("ann").placedAt().lt(NOON.plusSeconds(7)).toList()).hasSize(7);
    assertThat(orders.byStatus("OPEN").descending().limit(3).toList()).hasSize(3);
    assertThat(orders.scan().filter(A.lines.contains("bread")).count()).isEqualTo(60);
    Page<Order> page = orders.query("ann").limit(50).page();
    assertThat(page.items()).hasSize(50);
  }

  @Test
  void updatesAndConditions() {
    orders.put(order(0));

    Order updated =
        orders
            .update("ann", NOON)
            .apply(A.total.add(1), A.labels.add("new"), A.note.set("soon"))
            .when(A.status.eq("OPEN"))
            .execute();

    assertThat(updated.total()).isEqualByComparingTo("2");
    assertThatThrownBy(
            () -> orders.update("ann", NOON).apply(A.gift.set(true)).when(A.total.gt(9)).execute())
        .isInstanceOfSatisfying(
            ConditionFailedException.class,
            e -> {
              assertThat(e.current(Order.class)).isPresent();
              assertThat(e.mayHaveBeenApplied()).isFalse();
            });
    assertThat(orders.tryInsert(order(0))).isInstanceOf(Outcome.Rejected.class);
    assertThat(orders.delete("ann", NOON)).isPresent();
  }

  @Test
  void batchesAndTransactions(Dynamo dynamo) {
    dynamo.transactWrite(
        tx -> tx.insert(orders, order(0)).put(orders, order(1)).put(orders, order(2)));
    dynamo.transactWrite(
        tx ->
            tx.delete(orders, OrderTable.key("ann", NOON))
                .update(
                    orders,
                    OrderTable.key("ann", NOON.plusSeconds(1)),
                    u -> u.apply(A.status.set("DONE"))));

    assertThat(orders.getAll(many(3).stream().map(orders::keyOf).toList())).hasSize(2);
  }

  @Test
  void aLostAnswer(DynamoDbEngine engine) {
    engine.faults().next(PUT_ITEM).cutAfter();

    orders.insert(order(0));

    assertThat(engine.requests(PUT_ITEM)).hasSize(2);
    assertThatThrownBy(() -> orders.insert(order(0)))
        .isInstanceOf(ItemAlreadyExistsException.class);
  }

  /** The SDK finds our interceptor, and answers are in the form that it takes. */
  @Test
  void itemsAreDecodedFromTheBytesOfAnswers(DynamoDbEngine engine) {
    orders.putAll(many(3));
    WithoutItems seen = new WithoutItems();
    ClientOverrideConfiguration configuration =
        ClientOverrideConfiguration.builder().addExecutionInterceptor(seen).build();
    OrderTable waiting =
        new OrderTable(
            engine.configure(DynamoDbClient.builder().overrideConfiguration(configuration)).build());
    OrderAsyncTable async =
        new OrderAsyncTable(
            Dynamo.of(
                engine
                    .configure(DynamoDbAsyncClient.builder().overrideConfiguration(configuration))
                    .build()));

    assertThat(waiting.query("ann").toList()).hasSize(3);
    assertThat(async.query("ann").toList().join()).hasSize(3);

    assertThat(seen.responses).hasValue(2);
  }

  /** What the SDK encodes is what we would, so that it gets no items any more. */
  @Test
  void itemsAreEncodedIntoTheBytesOfRequests(DynamoDbEngine engine) {
    CutWrites cut = new CutWrites();
    ClientOverrideConfiguration configuration =
        ClientOverrideConfiguration.builder().addExecutionInterceptor(cut).build();
    CutWrites asyncCut = new CutWrites();
    ClientOverrideConfiguration asyncConfiguration =
        ClientOverrideConfiguration.builder().addExecutionInterceptor(asyncCut).build();
    Dynamo dynamo =
        Dynamo.of(
            engine.configure(DynamoDbClient.builder().overrideConfiguration(configuration)).build());
    OrderTable waiting = new OrderTable(dynamo);
    OrderAsyncTable async =
        new OrderAsyncTable(
            Dynamo.of(
                engine
                    .configure(
                        DynamoDbAsyncClient.builder().overrideConfiguration(asyncConfiguration))
                    .build()));

    for (int i = 0; i < 2; i++) { // the first of each kind is compared
      waiting.put(order(0));
      waiting.putAll(many(3));
      dynamo.transactWrite(tx -> tx.put(waiting, order(3)).put(waiting, order(4)));
      async.put(order(5)).join();
      async.putAll(many(3)).join();
    }

    assertThat(cut.names()).containsExactly("BatchWriteItem", "PutItem", "TransactWriteItems");
    assertThat(asyncCut.names()).containsExactly("BatchWriteItem", "PutItem");
    assertThat(waiting.query("ann").toList())
        .usingRecursiveComparison()
        .isEqualTo(IntStream.range(0, 6).mapToObj(OrdersTest::order).toList());
  }

  /** Counts the SDK's responses to queries that have a count, and no items. */
  private static final class WithoutItems implements ExecutionInterceptor {
    private final AtomicInteger responses = new AtomicInteger();

    @Override
    public void afterUnmarshalling(
        Context.AfterUnmarshalling context, ExecutionAttributes attributes) {
      if (context.response() instanceof QueryResponse query
          && query.count() == 3
          && !query.hasItems()) {
        responses.incrementAndGet();
      }
    }
  }

  private static List<Order> many(int number) {
    return IntStream.range(0, number).mapToObj(OrdersTest::order).toList();
  }

  private static Order order(int second) {
    return new Order(
        "ann",
        NOON.plusSeconds(second),
        "OPEN",
        BigDecimal.ONE,
        false,
        null,
        new byte[] {1, 2},
        List.of("bread"),
        Set.of("a"),
        Set.of(1L, 2L),
        Map.of("sizes", Arrays.asList(new BigDecimal("1.5"), null), "paid", true));
  }
}
