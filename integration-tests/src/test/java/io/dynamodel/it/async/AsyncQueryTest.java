package io.dynamodel.it.async;

import static io.dynamodel.it.behaviour.model.TicketTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.AsyncPartialQuery;
import io.dynamodel.AsyncQuery;
import io.dynamodel.AsyncScan;
import io.dynamodel.Cursor;
import io.dynamodel.Dynamo;
import io.dynamodel.Page;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Operation;
import io.dynamodel.exception.InvalidCursorException;
import io.dynamodel.it.behaviour.model.Delivery;
import io.dynamodel.it.behaviour.model.DeliveryAsyncTable;
import io.dynamodel.it.behaviour.model.DeliveryTable;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketAsyncTable;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.metrics.CallReport;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/**
 * Queries and scans without waiting: the same results, by the same requests, as they are demanded.
 */
class AsyncQueryTest {
  private static final List<Ticket> TEN =
      IntStream.range(0, 10).mapToObj(second -> Ticket.of("q", second)).toList();

  private final DynamoDbEngine engine = DynamoDbEngine.start();
  private final DynamoDbAsyncClient client = engine.asyncClient();
  private final BlockingQueue<CallReport> reports = new LinkedBlockingQueue<>();
  private final TicketTable tickets = new TicketTable(engine.client());
  private final TicketAsyncTable async = new TicketAsyncTable(client).withListener(reports::add);

  @BeforeEach
  void putItems() {
    tickets.admin().create();
    tickets.putAll(TEN);
    engine.forgetRequests();
    reports.clear();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private AsyncQuery<Ticket> query() {
    return async.query("q");
  }

  private AsyncScan<Ticket> scan() {
    return async.scan();
  }

  private static <T> T result(CompletableFuture<T> future) {
    return future.orTimeout(60, TimeUnit.SECONDS).join();
  }

  private static Throwable failure(CompletableFuture<?> future) {
    try {
      future.get(60, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      return e.getCause();
    } catch (Exception e) {
      return e;
    }
    throw new AssertionError("no failure");
  }

  private int requests() {
    return engine.requests().size();
  }

  @Test
  void allItems() {
    assertThat(result(query().toList())).isEqualTo(TEN);
    assertThat(result(query().descending().limit(2).toList()))
        .containsExactly(TEN.get(9), TEN.get(8));
    assertThat(result(query().filter(A.priority.ge(8)).toList())).isEqualTo(TEN.subList(8, 10));
    assertThat(result(scan().toList())).containsExactlyInAnyOrderElementsOf(TEN);
    assertThat(result(scan().parallel(4).pageSize(2).toList()))
        .containsExactlyInAnyOrderElementsOf(TEN);
  }

  @Test
  void theFirstItemIsReadAlone() {
    assertThat(result(query().first())).contains(TEN.get(0));
    assertThat(engine.requests(Operation.QUERY).get(0).body()).contains("\"Limit\":1");
    assertThat(result(async.query("none").first())).isEmpty();
    assertThat(requests()).isEqualTo(2);
  }

  @Test
  void pagesByCursor() {
    Page<Ticket> first = result(query().pageSize(4).page());
    Page<Ticket> second = result(query().pageSize(4).page(first.next().orElseThrow()));
    assertThat(first.items()).isEqualTo(TEN.subList(0, 4));
    assertThat(second.items()).isEqualTo(TEN.subList(4, 8));

    Page<Ticket> ofSync = tickets.query("q").pageSize(4).page(first.next().orElseThrow());
    assertThat(ofSync.items()).isEqualTo(second.items());
    assertThat(ofSync.next()).isEqualTo(second.next());
  }

  @Test
  void filledPages() {
    AsyncQuery<Ticket> few = query().filter(A.priority.ge(5)).pageSize(2).limit(3);
    Page<Ticket> first = result(few.filledPage());
    assertThat(first.items()).isEqualTo(TEN.subList(5, 8));
    assertThat(result(few.filledPage(first.next().orElseThrow())).items())
        .isEqualTo(TEN.subList(8, 10));
  }

  @Test
  void countAndDeleteAll() {
    assertThat(result(query().count())).isEqualTo(10);
    assertThat(result(query().filter(A.priority.lt(4)).deleteAll())).isEqualTo(4);
    assertThat(result(scan().count())).isEqualTo(6);
  }

  @Test
  void itemsAreRequestedAsTheyAreDemanded() throws InterruptedException {
    Demanding<Ticket> demanding = Demanding.of(query().pageSize(3).items());
    assertThat(requests()).isZero();

    demanding.demand(3);
    assertThat(demanding.items()).isEqualTo(TEN.subList(0, 3));
    assertThat(requests()).isEqualTo(1);

    demanding.demand(1);
    assertThat(demanding.items()).isEqualTo(TEN.subList(0, 4));
    assertThat(requests()).isEqualTo(2);

    demanding.demandAll();
    assertThat(demanding.items()).isEqualTo(TEN);
    assertThat(requests()).isEqualTo(4);
  }

  @Test
  void pagesAreRequestedAsTheyAreDemanded() throws InterruptedException {
    Demanding<Page<Ticket>> demanding = Demanding.of(query().pageSize(3).limit(8).pages());
    assertThat(requests()).isZero();
    demanding.demand(1);
    assertThat(requests()).isEqualTo(1);
    demanding.demand(1);
    assertThat(requests()).isEqualTo(2);
    demanding.demandAll();
    assertThat(demanding.items()).extracting(Page::returnedCount).containsExactly(3, 3, 2);
    assertThat(requests()).isEqualTo(3);
    assertThat(reports).hasSize(3).allMatch(report -> report.failure().isEmpty());
  }

  @Test
  void cancellingStopsTheRequests() throws InterruptedException {
    Demanding<Ticket> demanding = Demanding.of(query().pageSize(3).items());
    demanding.demand(2);
    demanding.cancel();
    demanding.demandInVain(10);
    assertThat(demanding.items()).hasSize(2);
    assertThat(requests()).isEqualTo(1);
    assertThat(reports.poll(60, TimeUnit.SECONDS).failure()).isEmpty();
    assertThat(reports).isEmpty();
  }

  @Test
  void eachSubscriberReadsAnew() throws InterruptedException {
    var items = query().items();
    Demanding<Ticket> one = Demanding.of(items);
    one.demandAll();
    tickets.delete(TEN.get(0));
    Demanding<Ticket> other = Demanding.of(items);
    other.demandAll();
    assertThat(one.items()).isEqualTo(TEN);
    assertThat(other.items()).isEqualTo(TEN.subList(1, 10));
  }

  @Test
  void failuresAreTheFutures() throws InterruptedException {
    AsyncQuery<Ticket> lost = new TicketAsyncTable(client, "lost").query("q");
    assertThat(failure(lost.toList())).isInstanceOf(ResourceNotFoundException.class);
    assertThat(failure(lost.count())).isInstanceOf(ResourceNotFoundException.class);
    Demanding<Ticket> items = Demanding.of(lost.items());
    items.demandAll();
    assertThat(items.failure()).isInstanceOf(ResourceNotFoundException.class);
    Demanding<Page<Ticket>> pages = Demanding.of(lost.pages());
    pages.demandAll();
    assertThat(pages.failure()).isInstanceOf(ResourceNotFoundException.class);

    Cursor other = tickets.query("q").descending().pageSize(1).page().next().orElseThrow();
    engine.forgetRequests();
    assertThat(failure(query().page(other))).isInstanceOf(InvalidCursorException.class);
    assertThat(requests()).isZero();
  }

  @Test
  void misuseIsAnExceptionAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query().filledPage())
        .withMessageContaining("call limit(n) before filledPage()");
    assertThatIllegalArgumentException().isThrownBy(() -> query().limit(0));
    assertThatNullPointerException().isThrownBy(() -> query().page(null)).withMessage("cursor");
    assertThatNullPointerException()
        .isThrownBy(() -> query().items().subscribe((Demanding<Ticket>) null))
        .withMessage("subscriber");
    assertThat(requests()).isZero();
  }

  @Test
  void asText() {
    assertThat(query().limit(3)).hasToString("Query[table tickets, queue = \"q\", limit 3]");
  }

  @Test
  void fullItems() throws InterruptedException {
    DeliveryTable deliveries = new DeliveryTable(Dynamo.of(engine.client()));
    deliveries.admin().create();
    List<Delivery> all =
        IntStream.range(0, 5).mapToObj(number -> Delivery.by("ann", number, 1, null)).toList();
    deliveries.putAll(all);
    AsyncPartialQuery<DeliveryTable.ByCarrierItem, Delivery> byCarrier =
        new DeliveryAsyncTable(client).byCarrier("ann");
    assertThat(result(byCarrier.fullItems().toList())).containsExactlyInAnyOrderElementsOf(all);
    assertThat(result(byCarrier.limit(2).fullItems().toList())).hasSize(2);
    assertThat(result(byCarrier.fullItems().first())).isPresent();
    Demanding<Delivery> demanding = Demanding.of(byCarrier.fullItems().items());
    demanding.demandAll();
    assertThat(demanding.items()).containsExactlyInAnyOrderElementsOf(all);
    assertThat(byCarrier.fullItems().toString()).startsWith("full items of Query[");
  }
}
