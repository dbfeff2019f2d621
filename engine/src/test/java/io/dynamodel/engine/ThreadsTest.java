package io.dynamodel.engine;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

class ThreadsTest {

  @Test
  void anEngineHasNoThreadUntilOneIsNeeded() {
    Set<Thread> before = threads();
    try (DynamoDbEngine engine = DynamoDbEngine.start()) {
      Things.create(engine.client());
      engine.client().putItem(Things.put("a", 1));
      assertThat(newSince(before)).isEmpty();
    }
  }

  @Test
  void allThreadsAreDaemonsAndEndWithTheEngine() throws InterruptedException {
    Set<Thread> before = threads();
    DynamoDbEngine engine = DynamoDbEngine.start();
    Things.create(engine.client());
    engine.asyncClient().putItem(Things.put("a", 1)).join();
    engine.listen();
    assertThat(newSince(before)).isNotEmpty().allMatch(Thread::isDaemon);
    List<Thread> own =
        newSince(before).stream()
            .filter(
                t -> t.getName().startsWith("dynamodb-engine") || t.getName().startsWith("HTTP-"))
            .toList();
    assertThat(own).isNotEmpty();
    engine.close();
    for (Thread thread : own) {
      thread.join(5000);
      assertThat(thread.isAlive()).as(thread.getName()).isFalse();
    }
  }

  @Test
  void aHandlerThatBlocksStopsNoOtherAnswer() throws Exception {
    try (DynamoDbEngine engine = DynamoDbEngine.start();
        DynamoDbAsyncClient client =
            engine
                .configure(DynamoDbAsyncClient.builder())
                // The engine's own threads run the handlers.
                .asyncConfiguration(
                    a ->
                        a.advancedOption(
                            SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR, Runnable::run))
                .build()) {
      Things.create(engine.client());
      Thread test = Thread.currentThread();
      CountDownLatch end = new CountDownLatch(1);
      CountDownLatch blocks = new CountDownLatch(1);
      List<CompletableFuture<?>> blocked = new ArrayList<>();
      engine.faults().next(Operation.PUT_ITEM).delayed(Duration.ofMillis(100)).times(50);
      for (int i = 0; i < 50; i++) {
        blocked.add(
            client
                .putItem(Things.put("k" + i, i))
                .whenComplete(
                    (answer, failure) -> {
                      if (Thread.currentThread() != test) {
                        blocks.countDown();
                        await(end);
                      }
                    }));
      }
      assertThat(blocks.await(20, SECONDS)).isTrue();
      client.putItem(Things.put("last", 1)).get(20, SECONDS);
      end.countDown();
      for (CompletableFuture<?> each : blocked) {
        each.get(20, SECONDS);
      }
    }
  }

  @Test
  void aPortThatIsInUseIsToldAndLeavesNoThread() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        DynamoDbEngine engine = DynamoDbEngine.start()) {
      Set<Thread> before = threads();
      assertThatThrownBy(() -> engine.listen(taken.getLocalPort()))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage(
              "Can't listen on port "
                  + taken.getLocalPort()
                  + " of 127.0.0.1: Address already in use");
      assertThat(newSince(before)).isEmpty();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet();
  }

  private static Set<Thread> newSince(Set<Thread> before) {
    Set<Thread> now = new HashSet<>(threads());
    now.removeAll(before);
    return now;
  }
}
