package io.dynamodel;

import io.dynamodel.exception.ItemMappingException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The result of a write on a condition: applied, or rejected because the condition did not hold.
 * All other failures are exceptions.
 *
 * @param <T> the model
 */
public sealed interface Outcome<T> {

  /**
   * The write was done.
   *
   * @param item the record as it is stored; of a delete, as it was
   */
  record Applied<T>(T item) implements Outcome<T> {
    /** There is one. */
    public Applied {
      Objects.requireNonNull(item, "item");
    }
  }

  /** The condition did not hold; nothing was changed, unless {@link #mayHaveBeenApplied}. */
  final class Rejected<T> implements Outcome<T> {
    private final @Nullable Map<String, AttributeValue> item;
    private final Function<Map<String, AttributeValue>, T> reader;
    private final boolean mayHaveBeenApplied;

    /**
     * Rejected because of {@code item}; null: there is none.
     *
     * @param reader reads an item as the model
     */
    public Rejected(
        @Nullable Map<String, AttributeValue> item,
        Function<Map<String, AttributeValue>, T> reader,
        boolean mayHaveBeenApplied) {
      this.item = item;
      this.reader = reader;
      this.mayHaveBeenApplied = mayHaveBeenApplied;
    }

    /**
     * The item for which the condition did not hold, as DynamoDB had it when it evaluated it: there
     * was no second read. Empty: there is none.
     *
     * @throws ItemMappingException if it can't be read as the model: {@link #currentItem} has it
     */
    public Optional<T> current() {
      return currentItem().map(reader);
    }

    /** The same as it is stored. */
    public Optional<Map<String, AttributeValue>> currentItem() {
      return Optional.ofNullable(item);
    }

    /**
     * Whether the write may have been done after all: the SDK sent it again, since it was cut off,
     * timed out or failed in the service, and the last try was refused. {@link #current} tells, if
     * the write left something to know it by.
     */
    public boolean mayHaveBeenApplied() {
      return mayHaveBeenApplied;
    }

    /** Whether there is an item; what it holds is not for logs. */
    @Override
    public String toString() {
      return "Rejected[%s%s]"
          .formatted(
              item == null ? "no item" : "another item",
              mayHaveBeenApplied ? ", but the write may have been applied" : "");
    }
  }
}
