package io.dynamodel.exception;

import io.dynamodel.Key;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.internal.json.SerialItem;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

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

  /** Cancelled for {@code reasons}: one for each operation, in their order. */
  public TransactionFailedException(List<Reason> reasons, DynamoDbException cause) {
    super(message(failed(reasons)), cause);
    this.reasons = new Reasons(List.copyOf(reasons));
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
   * Whether it was cancelled by nothing but other transactions and writes of its items under way,
   * or since unique values were read: sent again, it may be done. Then no condition of yours
   * failed.
   */
  public boolean conflict() {
    return failed().stream().allMatch(Reason::conflict);
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
    private final boolean outdated;

    /** Null in a copy that was serialised. */
    private final transient @Nullable Function<Map<String, AttributeValue>, ?> reader;

    /**
     * What the operation on {@code key} has to do with it.
     *
     * @param code as DynamoDB calls it
     * @param message what DynamoDB says of it; null: nothing
     * @param item the item for which the condition did not hold; null: none
     * @param failure what the operation would have thrown alone; null: nothing
     * @param reader reads an item as the model
     */
    public Reason(
        String table,
        Key<?> key,
        String code,
        @Nullable String message,
        @Nullable Map<String, AttributeValue> item,
        @Nullable RuntimeException failure,
        Function<Map<String, AttributeValue>, ?> reader) {
      this(table, key, code, message, SerialItem.ofNullable(item), failure, false, reader);
    }

    private Reason(
        String table,
        Key<?> key,
        String code,
        @Nullable String message,
        @Nullable SerialItem item,
        @Nullable RuntimeException failure,
        boolean outdated,
        @Nullable Function<Map<String, AttributeValue>, ?> reader) {
      this.table = table;
      this.key = key;
      this.code = code;
      this.message = message;
      this.item = item;
      this.failure = failure;
      this.outdated = outdated;
      this.reader = reader;
    }

    /** The same, known to be that somebody has changed the item's unique values meanwhile. */
    @CheckReturnValue
    public Reason ofOutdatedValues() {
      return new Reason(table, key, code, message, item, null, true, reader);
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

    /**
     * Whether it is another transaction or write of the item: one under way ({@code
     * TransactionConflict}), or one that has changed unique values of the item since they were
     * read.
     */
    public boolean conflict() {
      return outdated || code.equals(CONFLICT);
    }

    /** The same of an operation that was cancelled for {@code other}, which belongs to it. */
    @CheckReturnValue
    public Reason becauseOf(Reason other) {
      return new Reason(
          table, key, other.code, other.message, null, other.failure, other.outdated, reader);
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
      if (reader == null) {
        throw new IllegalStateException(
            this
                + ": the exception was serialised and can't read the item any more. Read"
                + " currentItem() with the model's mapper");
      }
      return reader.apply(found);
    }

    /** The same as it is stored. */
    public Optional<Map<String, AttributeValue>> currentItem() {
      return Optional.ofNullable(item).map(SerialItem::attributes);
    }

    /**
     * What the operation would have thrown alone: an {@link ItemNotFoundException}, {@link
     * ItemAlreadyExistsException}, {@link VersionConflictException}, {@link
     * ConditionFailedException}, {@link UniqueConstraintException} or {@link
     * ItemValidationException}. Empty for codes that have nothing of this kind.
     */
    public Optional<RuntimeException> failure() {
      return Optional.ofNullable(failure);
    }

    private String explained() {
      if (outdated) {
        return this + ", unique values of the item were changed since they were read";
      }
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
