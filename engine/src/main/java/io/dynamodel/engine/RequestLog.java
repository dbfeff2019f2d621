package io.dynamodel.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The requests that were sent. The oldest are forgotten when all together are too large. */
final class RequestLog {

  /** The number of bytes that are remembered. */
  private static final long MAX_BYTES = 16 * 1024 * 1024;

  /** The bytes that a request takes beside its body, about. */
  private static final int OVERHEAD = 100;

  private final Deque<RecordedRequest> requests = new ArrayDeque<>();
  private long bytes;

  synchronized void add(String operation, byte[] body) {
    RecordedRequest request =
        new RecordedRequest(Operation.of(operation), new String(body, StandardCharsets.UTF_8));
    requests.add(request);
    bytes += size(request);
    while (bytes > MAX_BYTES && requests.size() > 1) {
      bytes -= size(requests.remove());
    }
  }

  synchronized List<RecordedRequest> all() {
    return List.copyOf(requests);
  }

  synchronized void clear() {
    requests.clear();
    bytes = 0;
  }

  private static int size(RecordedRequest request) {
    return request.body().length() + OVERHEAD;
  }
}
