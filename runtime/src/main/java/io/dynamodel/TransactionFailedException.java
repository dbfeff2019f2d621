package io.dynamodel;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.DynamodelException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.json.SerialItem;
import io.dynamodel.internal.write.Failures;
import io.dynamodel.internal.write.ItemWrite;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * A transaction that DynamoDB has cancelled: nothing was changed. Says of each operation whether it
 * has to do with that, and how; the cause is the SDK's exception.
 */
public final class TransactionFailedException extends DynamodelException {
  private static final long serialVersionUID = 1L;

  private static final String CONFLICT = "TransactionConflict";
  private static final int SHOWN = 5;

  private final Reasons reasons;

  private record Reasons(List<Reason> all) implements Serializable {}

  private TransactionFailedException(List<Reason> reasons, TransactionCanceledException cause) {
    super(message(failed(reasons)), cause);
    this.reasons = new Reasons(reasons);
  }

  /** The SDK's own exception, where it does not have a reason for each of the writes. */
  static RuntimeException ofWrites(List<ItemWrite<?>> writes, TransactionCanceledException e) {
    return of(writes, (write, reason) -> Reason.of(write, reason, e), e);
  }

  /** The same of reads. */
  static RuntimeException ofReads(List<KeyRead> reads, TransactionCanceledException e) {
    return of(reads, Reason::of, e);
  }

  private static <T> RuntimeException of(
      List<T> operations,
      BiFunction<T, CancellationReason, Reason> reason,
      TransactionCanceledException e) {
    List<CancellationReason> found = e.cancellationReasons();
    if (found.size() != operations.size()) {
      return e;
    }
    List<Reason> reasons =
        IntStream.range(0, operations.size())
            .mapToObj(i -> reason.apply(operations.get(i), found.get(i)))
            .toList();
    return new TransactionFailedException(reasons, e);
  }

  private static List<Reason> failed(List<Reason> reasons) {
    return reasons.stream().filter(reason -> !reason.isNone()).toList();
  }

  private static String message(List<Reason> failed) {
    String shown =
        failed.stream().limit(SHOWN).map(Reason::explained).collect(Collectors.joining("; "));
    int more = failed.size() - SHOWN;
    return "the transaction was cancelled: "
        + shown
        + (more > 0 ? "; and for %d more reasons".formatted(more) : "");
  }

  /** A reason for each operation, in their order; of most it is that there is {@code None}. */
  public List<Reason> reasons() {
    return reasons.all();
  }

  /** The reasons of those operations that have cancelled the transaction, in their order. */
  public List<Reason> failed() {
    return failed(reasons.all());
  }

  /**
   * Whether it was cancelled by nothing but other transactions and writes of its items under way:
   * sent again, it may be done. Then no condition failed.
   */
  public boolean conflict() {
    return failed().stream().allMatch(reason -> reason.code().equals(CONFLICT));
  }

  /** What an operation has to do with that its transaction was cancelled. */
  public static final class Reason implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NONE = "None";

    private final String table;
    private final Key<?> key;
    private final String code;
    private final @Nullable String message;
    private final @Nullable SerialItem item;
    private final @Nullable RuntimeException failure;

    /** Null in a copy that was serialised. */
    private final transient @Nullable TableContext<?> context;

    private Reason(
        TableContext<?> context,
        Map<String, AttributeValue> key,
        CancellationReason reason,
        @Nullable RuntimeException failure) {
      this.table = context.table();
      this.key = Key.of(context.schema(), key);
      this.code = Objects.requireNonNullElse(reason.code(), NONE);
      this.message = reason.message();
      this.item = SerialItem.ofNullable(reason.hasItem() ? reason.item() : null);
      this.failure = failure;
      this.context = context;
    }

    private static Reason of(
        ItemWrite<?> write, CancellationReason reason, TransactionCanceledException e) {
      return new Reason(
          write.table(), write.key(), reason, Failures.ofReason(write, reason, e).orElse(null));
    }

    private static Reason of(KeyRead read, CancellationReason reason) {
      return new Reason(read.table(), read.key(), reason, null);
    }

    /** The physical table. */
    public String table() {
      return table;
    }

    /** The key of the item; it equals what the table class makes. */
    public Key<?> key() {
      return key;
    }

    /**
     * What DynamoDB calls it: {@code None}, {@code ConditionalCheckFailed}, {@code
     * TransactionConflict}, {@code ItemCollectionSizeLimitExceeded}, {@code
     * ProvisionedThroughputExceeded}, {@code ThrottlingError} or {@code ValidationError}.
     */
    public String code() {
      return code;
    }

    boolean isNone() {
      return code.equals(NONE);
    }

    /** What DynamoDB says of it. */
    public Optional<String> message() {
      return Optional.ofNullable(message);
    }

    /**
     * The item for which the condition did not hold, read as the model; empty where there was none,
     * and for other codes.
     *
     * @throws ItemMappingException if the item can't be read as the model: {@link #currentItem} has
     *     it
     * @throws ClassCastException if {@code model} is not the table's model
     * @throws IllegalStateException if there is one, and the exception was serialised: then it has
     *     lost how to read it
     */
    public <M> Optional<M> current(Class<M> model) {
      return currentItem().map(found -> model.cast(read(found)));
    }

    private Object read(Map<String, AttributeValue> found) {
      if (context == null) {
        throw new IllegalStateException(
            this
                + ": the exception was serialised and can't read the item any more. Read"
                + " currentItem() with the model's mapper");
      }
      return context.decode(found);
    }

    /** The same as it is stored. */
    public Optional<Map<String, AttributeValue>> currentItem() {
      return Optional.ofNullable(item).map(SerialItem::attributes);
    }

    /**
     * What the operation would have thrown alone: an {@link ItemNotFoundException}, {@link
     * ItemAlreadyExistsException}, {@link VersionConflictException}, {@link
     * ConditionFailedException} or {@link ItemValidationException}. Empty for codes that have
     * nothing of this kind.
     */
    public Optional<RuntimeException> failure() {
      return Optional.ofNullable(failure);
    }

    private String explained() {
      String said = failure == null ? null : failure.getMessage();
      return said == null ? this + message().map(text -> ", " + text).orElse("") : said;
    }

    /** Table, key and code; what the item holds is not for logs. */
    @Override
    public String toString() {
      return "table %s, key %s: %s".formatted(table(), key(), code());
    }
  }
}
