package io.dynamodel.internal.call;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * Drives work on the calling thread, which waits. Requests that may be under way beside others are
 * sent on other threads, and end in a queue.
 *
 * @param <T> the result of the work
 */
public final class BlockingRun<T extends @Nullable Object> {
  private final DynamoDbClient client;
  private final Decoding decoding;
  private final Work<T> work;
  private final @Nullable Executor executor;
  private Set<RequestTask<?>> underWay = Set.of(); // most calls send nothing elsewhere
  private @Nullable BlockingQueue<RequestTask<?>> ended;
  private boolean interrupted;

  /**
   * Nothing is sent yet.
   *
   * @param decoding who decodes the items of answers
   * @param executor for requests beside each other; null: {@link RequestThreads}, which most calls
   *     do without
   */
  BlockingRun(DynamoDbClient client, Decoding decoding, Work<T> work, @Nullable Executor executor) {
    this.client = client;
    this.decoding = decoding;
    this.work = work;
    this.executor = executor;
  }

  /** The result of the work; of a feed, the next one. */
  public T result() {
    while (true) {
      send();
      if (work.isReady()) {
        return ready();
      }
      if (!send()) { // what has become of the answers so far may ask for more
        takeEnd();
      }
    }
  }

  private T ready() {
    send(); // one page ahead of the consumer
    try {
      return work.result();
    } catch (Throwable e) { // also what Java calls checked, of user code in other languages
      close();
      throw e;
    }
  }

  /** Nothing more is sent; what is under way is given up. */
  public void close() {
    underWay.forEach(RequestTask::cancel);
  }

  /** Sends what can be sent now; whether there was anything. */
  private boolean send() {
    Errand<?> next = work.next();
    boolean any = next != null;
    while (next != null) {
      send(next);
      next = work.next();
    }
    return any;
  }

  private <A extends @Nullable Object> void send(Errand<A> errand) {
    if (!isPauseOver(errand)) {
      return;
    }
    errand.sending();
    if (work.parallelRequests() == 1) {
      sendHere(errand);
    } else {
      sendElsewhere(errand);
    }
  }

  private static boolean isPauseOver(Errand<?> errand) {
    if (errand.pause().isZero()) {
      return true;
    }
    try {
      Interruption.sleep(errand.pause());
      return true;
    } catch (AbortedException e) {
      errand.end().failed(e, false);
      return false;
    }
  }

  private <A extends @Nullable Object> void sendHere(Errand<A> errand) {
    A answer;
    try {
      answer = answer(errand, errand.exchange());
    } catch (Throwable e) { // an interceptor of the user's throws anything
      errand.end().failed(e, true);
      return;
    }
    errand.end().answered(answer);
  }

  private <A extends @Nullable Object> void sendElsewhere(Errand<A> errand) {
    RequestTask<A> task =
        new RequestTask<>(errand.end(), () -> answer(errand, errand.exchange()), ended()::add);
    underWay = underWay.isEmpty() ? new HashSet<>() : underWay;
    underWay.add(task);
    try {
      executor().execute(task);
    } catch (Throwable e) { // there is no thread for it
      underWay.remove(task);
      errand.end().failed(e, false);
    }
  }

  private Executor executor() {
    return executor == null ? RequestThreads.EXECUTOR : executor;
  }

  private <Q, R, A extends @Nullable Object> A answer(
      Errand<?> errand, Exchange<Q, R, A> exchange) {
    Interruption.check();
    long sentAt = System.nanoTime();
    Outgoing<Q, R, ?, A> outgoing = decoding.outgoing(exchange);
    R response;
    outgoing.begin();
    try {
      response = exchange.operation().send(client, outgoing.request());
    } catch (Throwable e) {
      errand.failed(exchange.operation(), e, sentAt);
      if (e instanceof DynamoDbException refusal) {
        return exchange.refused(refusal);
      }
      throw e;
    } finally {
      outgoing.end();
    }
    errand.answered(exchange.operation(), response, sentAt);
    return outgoing.result(response);
  }

  private void takeEnd() {
    if (underWay.isEmpty()) {
      throw new IllegalStateException("the work has neither a request nor a result");
    }
    RequestTask<?> task = nextEnded();
    if (task != null) {
      underWay.remove(task);
      task.tellEnd();
    }
  }

  /** An interrupt has the requests break off; the work says whether their ends are awaited. */
  private @Nullable RequestTask<?> nextEnded() {
    if (interrupted) {
      return Interruption.outlasting(ended()::take);
    }
    try {
      RequestTask<?> next = ended().poll();
      return next == null ? Interruption.throwing(ended()::take) : next;
    } catch (AbortedException e) {
      interrupted = true;
      work.abandon(e);
      underWay.forEach(RequestTask::cancel);
      return null;
    }
  }

  private BlockingQueue<RequestTask<?>> ended() {
    if (ended == null) {
      ended = new LinkedBlockingQueue<>();
    }
    return ended;
  }
}
