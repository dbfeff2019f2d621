package io.dynamodel.engine.transaction;

import io.dynamodel.engine.request.TransactWriteItemsRequest;
import io.dynamodel.engine.wire.ServiceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The transactions of the last ten minutes, by the tokens that they are known by if sent again. */
final class RequestTokens {

  private static final Duration LIFE = Duration.ofMinutes(10);

  /** Oldest first. */
  private final Map<String, Use> uses = new LinkedHashMap<>();

  private final Clock clock;

  RequestTokens(Clock clock) {
    this.clock = clock;
  }

  private record Use(Fingerprint content, Instant end, Written written) {}

  /**
   * What the same request did before, null if it is new.
   *
   * @throws ServiceException if another request had its token
   */
  @Nullable Written find(TransactWriteItemsRequest request) {
    forget(clock.instant());
    String token = request.token();
    Use use = token == null ? null : uses.get(token);
    if (use == null) {
      return null;
    }
    if (!use.content().equals(Fingerprint.of(request.content()))) {
      throw ServiceException.of(
          "IdempotentParameterMismatchException",
          "The request has the ClientRequestToken of another request with different parameters");
    }
    return use.written();
  }

  /** Keeps what a request did. */
  void put(TransactWriteItemsRequest request, Written written) {
    String token = request.token();
    if (token != null) {
      Instant end = clock.instant().plus(LIFE);
      uses.put(token, new Use(Fingerprint.of(request.content()), end, written));
    }
  }

  private void forget(Instant now) {
    Iterator<Use> oldest = uses.values().iterator();
    while (oldest.hasNext() && oldest.next().end().isBefore(now)) {
      oldest.remove();
    }
  }
}
