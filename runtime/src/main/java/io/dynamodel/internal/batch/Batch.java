package io.dynamodel.internal.batch;

import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.Interruption;
import io.dynamodel.internal.call.RequestTask;
import io.dynamodel.internal.call.Thrown;
import io.dynamodel.internal.item.TableKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/**
 * Work on any number of items: waits here, goes out in requests of several pieces, and waits again
 * if DynamoDB leaves it unprocessed. For one item one piece waits, the newest, and while requests
 * are under way none is added: so no two are ever under way for one item.
 *
 * <p>All state is the calling thread's; requests on other threads end in a queue.
 *
 * @param <W> a piece of work
 * @param <D> what is told of one that is done
 */
public final class Batch<W, D> {
  private final Call call;
  private final BatchRequests<W, D> requests;
  private final int parallelRequests;
  private final Executor executor;
  private final Progress progress;
  private final Consumer<D> done;
  private final Function<BatchOutcome<W>, RuntimeException> incomplete;
  private final Map<TableKey, W> pending = new LinkedHashMap<>();
  private final Set<RequestTask<Sent<W>, BatchAnswer<W, D>>> underWay = new HashSet<>();
  private final BlockingQueue<RequestTask<Sent<W>, BatchAnswer<W, D>>> ended =
      new LinkedBlockingQueue<>();
  private final List<W> refused = new ArrayList<>();
  private final List<W> unknown = new ArrayList<>();
  private long processed;
  private boolean sent;
  private boolean answered;
  private @Nullable Throwable failure;
  private @Nullable RuntimeException lastReason;

  /**
   * The pieces of one request.
   *
   * @param attempt how many attempts before it have brought nothing
   */
  private record Sent<W>(List<W> pieces, int attempt) {}

  /**
   * A batch without work.
   *
   * @param call sends the requests; the batch does not end it
   * @param done is told of each piece that is done, on the calling thread
   * @param incomplete makes the exception of a batch that can't be finished
   */
  Batch(
      Call call,
      BatchRequests<W, D> requests,
      Batching batching,
      Consumer<D> done,
      Function<BatchOutcome<W>, RuntimeException> incomplete) {
    this.call = call;
    this.requests = requests;
    this.parallelRequests = batching.parallelRequests();
    this.executor = batching.executor();
    this.progress = new Progress(call, batching.backoff());
    this.done = done;
    this.incomplete = incomplete;
  }

  /** Writes: see the constructor. */
  public static Batch<PendingWrite<?>, PendingWrite<?>> ofWrites(
      Call call, WriteRequests requests, Batching batching, Consumer<PendingWrite<?>> done) {
    return new Batch<>(call, requests, batching, done, Incomplete::ofWrites);
  }

  /** The same as part of a call that has got answers before: no failure is that of its first. */
  public Batch<W, D> following() {
    answered = true;
    return this;
  }

  /** Adds a piece; it replaces one that waits for the same item. */
  public void add(W piece) {
    pending.put(requests.id(piece), piece);
  }

  /** Whether a request was sent. */
  public boolean hasSent() {
    return sent;
  }

  /** How many pieces are done. */
  public long processed() {
    return processed;
  }

  /**
   * Sends what waits until it is all done.
   *
   * @throws RuntimeException as {@link #sendFrom}
   */
  public void finish() {
    sendFrom(1);
  }

  /**
   * Sends what waits, if that is at least so much; what stays unprocessed waits for what follows.
   * After the first failure nothing more is sent; what is under way is awaited.
   *
   * @throws RuntimeException that says what is done and what is not; the failure itself if it is
   *     the service's or the SDK's but no throttling, no request was answered, and surely nothing
   *     was done; an Error passes itself, and the exception is suppressed beside it
   */
  public void sendFrom(int least) {
    while (goesOn() && pending.size() >= least) {
      sendOnce();
    }
    if (!goesOn()) {
      throw failed();
    }
  }

  /**
   * No more work comes, because of {@code cause}: returns if nothing was sent.
   *
   * @throws RuntimeException that says what is done and what is not; an Error passes itself, and
   *     the exception is suppressed beside it
   */
  public void abandon(Throwable cause) {
    if (sent) {
      throw incomplete(cause);
    }
  }

  private boolean goesOn() {
    return failure == null && !progress.isStuck();
  }

  private RuntimeException failed() {
    return failure instanceof SdkException e && !answered && unknown.isEmpty() && !isThrottling(e)
        ? e
        : incomplete(failure == null ? lastReason : failure);
  }

  /** Throttled again and again is as good as left unprocessed: it is sent later. */
  private static boolean isThrottling(SdkException e) {
    return e instanceof SdkServiceException refusal && refusal.isThrottlingException();
  }

  private RuntimeException incomplete(@Nullable Throwable cause) {
    return cause instanceof Error
        ? Thrown.withTold(cause, incomplete.apply(outcome(null)))
        : incomplete.apply(outcome(cause));
  }

  private BatchOutcome<W> outcome(@Nullable Throwable cause) {
    List<W> left = new ArrayList<>(refused);
    left.addAll(pending.values());
    return new BatchOutcome<>(processed, left, unknown, cause);
  }

  private void sendOnce() {
    int waiting = pending.size();
    while (waiting > 0 && goesOn()) {
      if (underWay.size() < parallelRequests) {
        waiting -= send();
      } else {
        takeAnswer();
      }
    }
    while (!underWay.isEmpty()) {
      takeAnswer();
    }
  }

  /** How many pieces no longer wait. */
  private int send() {
    List<W> pieces;
    try {
      progress.await();
      pieces = nextPieces();
    } catch (Throwable e) { // the pause is the user's
      failure = e;
      return 0;
    }
    sent = true;
    RequestTask<Sent<W>, BatchAnswer<W, D>> task =
        new RequestTask<>(
            new Sent<>(pieces, progress.attempts()),
            () -> call.run(requests.request(pieces)),
            ended::add);
    underWay.add(task);
    start(task);
    return pieces.size();
  }

  private void start(RequestTask<Sent<W>, BatchAnswer<W, D>> task) {
    try {
      executor.execute(task);
    } catch (Throwable e) { // there is no thread for it
      underWay.remove(task);
      refused.addAll(task.subject().pieces());
      failure = failure == null ? e : failure;
    }
  }

  private List<W> nextPieces() {
    List<W> pieces = requests.first(pending.values());
    pieces.forEach(piece -> pending.remove(requests.id(piece)));
    return pieces;
  }

  private void takeAnswer() {
    RequestTask<Sent<W>, BatchAnswer<W, D>> task = nextEnded();
    underWay.remove(task);
    Sent<W> request = task.subject();
    try {
      read(request, task.result());
    } catch (Throwable e) { // an interceptor of the user's throws anything
      boolean undone = !task.wasStarted() || requests.isUndone(e);
      (undone ? refused : unknown).addAll(request.pieces());
      failure = failure == null ? e : failure;
    }
  }

  private void read(Sent<W> request, BatchAnswer<W, D> answer) {
    answered = true;
    answer.left().forEach(this::add);
    lastReason = answer.left().isEmpty() ? lastReason : answer.reason();
    answer.done().forEach(done);
    processed += answer.done().size();
    progress.answered(request.attempt(), request.pieces().size(), answer.left().size());
  }

  /** An interrupt has the requests break off; how each of them ends is awaited all the same. */
  private RequestTask<Sent<W>, BatchAnswer<W, D>> nextEnded() {
    RequestTask<Sent<W>, BatchAnswer<W, D>> next = ended.poll();
    if (next != null) {
      return next;
    }
    try {
      return Interruption.throwing(ended::take);
    } catch (AbortedException e) {
      failure = failure == null ? e : failure;
      underWay.forEach(RequestTask::cancel);
      return Interruption.outlasting(ended::take);
    }
  }
}
