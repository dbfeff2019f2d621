package io.dynamodel.internal.batch;

import static java.util.stream.Collectors.partitioningBy;

import io.dynamodel.internal.call.Errand;
import io.dynamodel.internal.call.Thrown;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.TableKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/**
 * Work on any number of items: waits here, goes out in requests of several pieces, and waits again
 * if DynamoDB leaves it unprocessed. For one item one piece waits, the newest, and while requests
 * are under way none is added: so no two are ever under way for one item.
 *
 * <p>What waits goes out in passes: what comes back from one waits for the next, which begins when
 * no request of it is under way.
 *
 * @param <W> a piece of work
 * @param <D> what is told of one that is done
 */
public final class Batch<W, D> implements Work<Long> {
  private static final int MOST_ATTEMPTS = 8;

  private final BatchRequests<W, D> requests;
  private final int parallelRequests;
  private final BackoffStrategy backoff;
  private final Consumer<D> done;
  private final Function<BatchOutcome<W>, RuntimeException> incomplete;
  private final Map<TableKey, W> pending = new LinkedHashMap<>();
  private final List<W> refused = new ArrayList<>();
  private final List<W> unknown = new ArrayList<>();
  private int least;
  private boolean finished;
  private int unsent; // of this pass
  private int underWay;
  private int attempts;
  private boolean again;
  private long processed;
  private boolean sent;
  private boolean answered;
  private @Nullable Throwable failure;
  private @Nullable RuntimeException lastReason;

  /**
   * A batch without work.
   *
   * @param least how many pieces have to wait so that some are sent, until {@link #finish}
   * @param done is told of each piece that is done
   * @param incomplete makes the exception of a batch that can't be finished
   */
  Batch(
      BatchRequests<W, D> requests,
      Batching batching,
      int least,
      Consumer<D> done,
      Function<BatchOutcome<W>, RuntimeException> incomplete) {
    this.requests = requests;
    this.parallelRequests = batching.parallelRequests();
    this.backoff = batching.backoff();
    this.least = least;
    this.done = done;
    this.incomplete = incomplete;
  }

  /** Writes, of which some are sent as soon as {@code least} wait. */
  public static Batch<PendingWrite<?>, PendingWrite<?>> ofWrites(
      WriteRequests requests, Batching batching, int least, Consumer<PendingWrite<?>> done) {
    return new Batch<>(requests, batching, least, done, Incomplete::ofWrites);
  }

  /** Writes that are all known before any is sent. */
  public static Batch<PendingWrite<?>, PendingWrite<?>> ofWrites(
      WriteRequests requests,
      Batching batching,
      Iterable<? extends PendingWrite<?>> writes,
      Consumer<PendingWrite<?>> done) {
    Batch<PendingWrite<?>, PendingWrite<?>> batch = ofWrites(requests, batching, 1, done);
    writes.forEach(batch::add);
    batch.finish();
    return batch;
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

  /** No piece is added any more: all are sent. */
  public void finish() {
    finished = true;
    least = 1;
  }

  /** More can be added until {@link #finish}. */
  @Override
  public boolean goesOnAfter(Long result) {
    return !finished;
  }

  /** Whether a request was sent. */
  public boolean hasSent() {
    return sent;
  }

  /** Whether nothing more is sent, but not all is done. */
  public boolean hasFailed() {
    return !goesOn();
  }

  @Override
  public int parallelRequests() {
    return parallelRequests;
  }

  /** Whether nothing is to be sent now: as few wait, or the batch has failed. */
  @Override
  public boolean isReady() {
    return underWay == 0 && !(goesOn() && (unsent > 0 || pending.size() >= least));
  }

  /**
   * How many pieces are done so far. After the first failure nothing more is sent.
   *
   * @throws RuntimeException that says what is done and what is not; the failure itself if it is
   *     the service's or the SDK's but no throttling, no request was answered, and surely nothing
   *     was done; an Error passes itself, and the exception is suppressed beside it
   */
  @Override
  public Long result() {
    if (goesOn()) {
      return processed;
    }
    throw failed();
  }

  @Override
  public void abandon(Throwable cause) {
    failure = failure == null ? cause : failure;
  }

  /**
   * No more work comes, because of {@code cause}: returns if nothing was sent.
   *
   * @throws RuntimeException that says what is done and what is not; an Error passes itself, and
   *     the exception is suppressed beside it
   */
  public void giveUp(Throwable cause) {
    if (sent) {
      throw incomplete(cause);
    }
  }

  private boolean goesOn() {
    return failure == null && attempts < MOST_ATTEMPTS;
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
    Map<Boolean, List<W>> waiting =
        pending.values().stream().collect(partitioningBy(requests::isDone));
    List<W> left = new ArrayList<>(refused);
    left.addAll(waiting.getOrDefault(false, List.of()));
    long done = processed + waiting.getOrDefault(true, List.of()).size();
    return new BatchOutcome<>(done, left, unknown, cause);
  }

  @Override
  public @Nullable Errand<?> next() {
    if (unsent <= 0 && underWay == 0 && pending.size() >= least) {
      unsent = pending.size();
    }
    if (unsent <= 0 || underWay == parallelRequests || !goesOn()) {
      return null;
    }
    try {
      return errand();
    } catch (Throwable e) { // the pause is the user's
      abandon(e);
      return null;
    }
  }

  private Errand<?> errand() {
    Duration pause = attempts == 0 ? Duration.ZERO : backoff.computeDelay(attempts);
    List<W> pieces = requests.first(pending.values());
    Errand<?> errand =
        new Errand<>(requests.request(pieces), new Request(pieces, attempts), pause, again);
    pieces.forEach(piece -> pending.remove(requests.id(piece)));
    again = false;
    sent = true;
    underWay++;
    unsent -= pieces.size();
    return errand;
  }

  /** Some pieces that are under way. */
  private final class Request implements Errand.End<BatchAnswer<W, D>> {
    private final List<W> pieces;
    private final int attempt; // how many before it have brought nothing

    Request(List<W> pieces, int attempt) {
      this.pieces = pieces;
      this.attempt = attempt;
    }

    @Override
    public void answered(BatchAnswer<W, D> answer) {
      underWay--;
      answered = true;
      answer.left().forEach(Batch.this::add);
      lastReason = answer.left().isEmpty() ? lastReason : answer.reason();
      try {
        answer.done().forEach(done);
      } catch (Throwable e) {
        end(e, true);
        return;
      }
      processed += answer.done().size();
      if (answer.gotFurther()) {
        attempts = 0;
      } else {
        progress(answer.left().size());
      }
    }

    // Requests that were under way at the same time count as one.
    private void progress(int left) {
      attempts = left < pieces.size() ? 0 : Math.max(attempts, attempt + 1);
      again |= left > 0;
    }

    @Override
    public void failed(Throwable e, boolean wasSent) {
      underWay--;
      end(e, wasSent);
    }

    private void end(Throwable e, boolean wasSent) {
      Throwable meaning = requests.meaning(pieces, e);
      if (requests.isDoneBefore(meaning) || pieces.stream().allMatch(requests::isDone)) {
        processed += pieces.size();
      } else {
        boolean undone = !wasSent || requests.isUndone(e);
        (undone ? refused : unknown).addAll(pieces);
      }
      abandon(meaning);
    }
  }
}
