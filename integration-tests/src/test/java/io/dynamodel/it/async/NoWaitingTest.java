package io.dynamodel.it.async;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.AsyncQuery;
import io.dynamodel.AsyncScan;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketAsyncTable;
import io.dynamodel.it.behaviour.model.TicketTable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * No thread of the SDK's waits: all answers come in on one thread, which notices each wait, and on
 * which nothing would ever come after a wait for another answer.
 */
class NoWaitingTest {
  private static final int COUNT = 60;

  private final DynamoDbEngine engine = DynamoDbEngine.start();
  private final WatchedThread thread = new WatchedThread();
  private final DynamoDbAsyncClient client =
      engine
          .configure(DynamoDbAsyncClient.builder())
          .asyncConfiguration(
              config ->
                  config.advancedOption(
                      SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR, thread))
          .build();
  private final TicketTable tickets = new TicketTable(engine.client());

  @BeforeEach
  void putItems() {
    tickets.admin().create();
    tickets.putAll(IntStream.range(0, COUNT).mapToObj(second -> Ticket.of("q", second)).toList());
  }

  @AfterEach
  void close() {
    client.close();
    thread.close();
    engine.close();
  }

  private AsyncQuery<Ticket> query() {
    return new TicketAsyncTable(client).query("q").pageSize(7);
  }

  private AsyncScan<Ticket> scan() {
    return new TicketAsyncTable(client).scan().pageSize(7).parallel(3);
  }

  private static <T> T result(CompletableFuture<T> future) throws Exception {
    return future.get(60, TimeUnit.SECONDS);
  }

  /** What is done on the thread goes on there, in the middle of an answer. */
  private <T> T onTheThread(Supplier<CompletableFuture<T>> call) throws Exception {
    return result(CompletableFuture.supplyAsync(call, thread).thenCompose(future -> future));
  }

  @Test
  void queriesAndScans() throws Exception {
    assertThat(onTheThread(query()::toList)).hasSize(COUNT);
    assertThat(onTheThread(query()::count)).isEqualTo(COUNT);
    assertThat(onTheThread(query()::first)).isPresent();
    assertThat(onTheThread(query()::page).items()).hasSize(7);
    assertThat(onTheThread(query().limit(20)::filledPage).items()).hasSize(20);
    assertThat(onTheThread(scan()::toList)).hasSize(COUNT);
    assertThat(onTheThread(scan()::count)).isEqualTo(COUNT);
    onTheThread(() -> query().items().subscribe(item -> {}));
    onTheThread(() -> scan().items().subscribe(item -> {}));
    onTheThread(() -> query().pages().subscribe(page -> {}));
    onTheThread(() -> scan().pages().subscribe(page -> {}));
    assertThat(onTheThread(query()::deleteAll)).isEqualTo(COUNT);

    assertThat(thread.done()).isGreaterThan(COUNT);
    assertThat(thread.waits()).isEmpty();
  }

  @Test
  void aWaitIsNoticed() throws Exception {
    CountDownLatch latch = new CountDownLatch(1);
    noticed(() -> Thread.sleep(1));
    noticed(() -> LockSupport.parkNanos(1_000_000));
    noticed(() -> latch.await(1, TimeUnit.MILLISECONDS));
    noticed(
        () -> {
          synchronized (latch) {
            latch.wait(1);
          }
        });
    noticed(() -> new CompletableFuture<>().completeOnTimeout(1, 1, TimeUnit.MILLISECONDS).join());
  }

  private interface Waiting {
    void run() throws Exception;
  }

  private void noticed(Waiting waiting) throws Exception {
    int before = thread.waits().size();
    result(
        CompletableFuture.runAsync(
            () -> {
              try {
                waiting.run();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            },
            thread));
    result(CompletableFuture.runAsync(() -> {}, thread)); // the one before is counted now
    assertThat(thread.waits()).hasSize(before + 1);
  }
}
