package io.dynamodel;

import io.dynamodel.exception.DynamodelException;
import io.dynamodel.internal.batch.BatchOutcome;
import io.dynamodel.internal.batch.IncompleteBatch;
import io.dynamodel.internal.batch.PendingWrite;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Only a part of many items was read, put or deleted. The exception has the items that were read,
 * and tells what is left. If it has no cause, DynamoDB has left items unprocessed again and again.
 * An Error passes as it is: then this exception is suppressed beside it, also without a cause.
 */
public final class BatchIncompleteException extends DynamodelException {
  private static final long serialVersionUID = 1L;

  private final long processed;
  private final ReadResults results;
  private final Leftovers unprocessed;
  private final Leftovers unknown;

  private BatchIncompleteException(
      String message,
      long processed,
      ReadResults results,
      Leftovers unprocessed,
      Leftovers unknown,
      @Nullable Throwable cause) {
    super(
        cause == null
            ? message
            : message + ": " + Objects.requireNonNullElse(cause.getMessage(), cause.toString()),
        cause);
    this.processed = processed;
    this.results = results;
    this.unprocessed = unprocessed;
    this.unknown = unknown;
  }

  /** Makes such exceptions of batches. */
  static final class Maker implements IncompleteBatch {
    @Override
    public BatchIncompleteException ofReads(
        Collection<KeyRead> asked,
        Map<TableKey, Map<String, AttributeValue>> found,
        BatchOutcome<KeyRead> outcome) {
      Set<TableKey> left = new HashSet<>();
      outcome.left().forEach(read -> left.add(read.id()));
      Map<Boolean, List<KeyRead>> byAnswer =
          asked.stream().collect(Collectors.partitioningBy(read -> !left.contains(read.id())));
      Leftovers unprocessed = Leftovers.ofReads(byAnswer.getOrDefault(false, List.of()));
      ReadResults results =
          new ReadResults(
              asked.stream().map(read -> ModelTable.of(read.table())).collect(Collectors.toSet()),
              byAnswer.getOrDefault(true, List.of()),
              found);
      String message =
          "%s: %d items were read, %d keys are left"
              .formatted(named(unprocessed.tables()), outcome.done(), unprocessed.size());
      return new BatchIncompleteException(
          message, outcome.done(), results, unprocessed, Leftovers.none(), outcome.cause());
    }

    @Override
    public BatchIncompleteException ofWrites(BatchOutcome<PendingWrite<?>> outcome) {
      Leftovers left = Leftovers.ofWrites(outcome.left());
      Leftovers unknown = Leftovers.ofWrites(outcome.unknown());
      Set<String> tables = new TreeSet<>(left.tables());
      tables.addAll(unknown.tables());
      String message =
          "%s%d writes are done, %d are left"
              .formatted(tables.isEmpty() ? "" : named(tables) + ": ", outcome.done(), left.size());
      return new BatchIncompleteException(
          unknown.isEmpty()
              ? message
              : message + "; it is unknown whether %d more are done".formatted(unknown.size()),
          outcome.done(),
          new ReadResults(Set.of(), List.of(), Map.of()),
          left,
          unknown,
          outcome.cause());
    }

    private static String named(Collection<String> tables) {
      return (tables.size() == 1 ? "table " : "tables ") + String.join(", ", tables);
    }
  }

  /** How many items were read, put or deleted. */
  public long processed() {
    return processed;
  }

  /** What was read; nothing where items were written. A key that is left is not among it. */
  public ReadResults results() {
    return results;
  }

  /** What is not done: not sent, left unprocessed, throttled or refused. */
  public Leftovers unprocessed() {
    return unprocessed;
  }

  /**
   * What may be done or not: its request was cut off, timed out or failed in the service. Never
   * something that was to be read.
   */
  public Leftovers unknown() {
    return unknown;
  }
}
