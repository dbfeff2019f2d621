package io.dynamodel.metrics;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one call of a table's method came to. A query or a scan is a call each time it is read: it
 * ends with its last item, with the first failure, or when its stream is closed.
 *
 * @param tables the physical names of the tables
 * @param operation the DynamoDB operation, such as {@code Query}; of several, the first
 * @param requests how many requests were made; what the SDK repeats by itself counts as one
 * @param retries how many of them asked again for what DynamoDB had left unprocessed
 * @param consumedCapacity the capacity units of all requests together; empty if DynamoDB was not
 *     asked for them
 * @param duration from the start of the call to its end, so with what the caller did between pages
 * @param failure what the call threw; empty if it threw nothing
 */
public record CallReport(
    List<String> tables,
    String operation,
    int requests,
    int retries,
    OptionalDouble consumedCapacity,
    Duration duration,
    Optional<Throwable> failure) {

  /** Copies the list. */
  public CallReport {
    tables = List.copyOf(tables);
  }
}
