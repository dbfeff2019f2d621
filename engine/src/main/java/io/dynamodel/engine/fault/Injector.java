package io.dynamodel.engine.fault;

import io.dynamodel.engine.wire.Answer;
import io.dynamodel.engine.wire.Delivery;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/** Stands before the service and gives requests the faults that are planned for them. */
public final class Injector {

  private final Script script;
  private final BiFunction<String, byte[], Answer> service;
  private final Executor executor;
  private final Set<Delayed> delayed = ConcurrentHashMap.newKeySet();

  public Injector(Script script, BiFunction<String, byte[], Answer> service, Executor executor) {
    this.script = script;
    this.service = service;
    this.executor = executor;
  }

  /** Answers a request. The future is done already, unless the request is delayed. */
  public CompletionStage<Delivery> answer(String operation, byte[] body) {
    Work work = new Work(body, bytes -> service.apply(operation, bytes));
    Optional<Effect> effect = script.take(operation);
    if (effect.isEmpty()) {
      return CompletableFuture.completedFuture(new Delivery.Whole(work.answer()));
    }
    Duration delay = effect.get().delay();
    return delay.isZero()
        ? CompletableFuture.completedFuture(effect.get().on(work))
        : later(delay, effect.get(), work);
  }

  private CompletionStage<Delivery> later(Duration delay, Effect effect, Work work) {
    Delayed request = new Delayed(effect, work);
    delayed.add(request);
    CompletableFuture.delayedExecutor(nanos(delay), TimeUnit.NANOSECONDS, executor)
        .execute(
            () -> {
              if (delayed.remove(request)) {
                request.arrive();
              }
            });
    return request.answer;
  }

  private static long nanos(Duration delay) {
    try {
      return delay.toNanos();
    } catch (ArithmeticException e) {
      return Long.MAX_VALUE;
    }
  }

  /** Gives requests up that are still to arrive. */
  public void close(Throwable reason) {
    delayed.removeIf(request -> request.answer.completeExceptionally(reason));
  }

  /** A request that is still to arrive. */
  private static final class Delayed {

    private final CompletableFuture<Delivery> answer = new CompletableFuture<>();
    private final Effect effect;
    private final Work work;

    Delayed(Effect effect, Work work) {
      this.effect = effect;
      this.work = work;
    }

    void arrive() {
      answer.complete(effect.on(work));
    }
  }
}
