package io.dynamodel.internal.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the pieces of a batch that came to an early end. Each piece that was given to it
 * is in one of the three, unless a later one for the same item has replaced it.
 *
 * @param done how many are done
 * @param left those that are surely not done
 * @param unknown those that may be done or not: their request was cut off, timed out or failed in
 *     the service
 * @param cause why it ended; null: DynamoDB left pieces unprocessed again and again
 * @param <W> a piece of work
 */
public record BatchOutcome<W>(long done, List<W> left, List<W> unknown, @Nullable Throwable cause) {

  /** Copies the lists. */
  public BatchOutcome {
    left = List.copyOf(left);
    unknown = List.copyOf(unknown);
  }
}
