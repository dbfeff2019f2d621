package io.dynamodel.expression;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The values from one to another, both included.
 *
 * @param least as it is stored
 * @param greatest as it is stored
 */
record StoredRange(AttributeValue least, AttributeValue greatest) {

  /**
   * Those within bounds that need not be values that can be stored; null if no value that can be
   * stored lies within them.
   */
  static <V> @Nullable StoredRange of(Ordered<?, V> tested, V from, V to) {
    ConvertedAttribute<?, V> attribute = ConvertedAttribute.of(tested);
    AttributeValue least = attribute.ceiling(Objects.requireNonNull(from, "from"));
    AttributeValue greatest = attribute.floor(Objects.requireNonNull(to, "to"));
    boolean isEmpty =
        StoredOrder.isAfter(least, greatest)
            && !StoredOrder.isAfter(attribute.floor(from), greatest);
    return isEmpty ? null : new StoredRange(least, greatest);
  }

  /**
   * Checks the bounds of a BETWEEN, which DynamoDB refuses in the wrong order.
   *
   * @throws IllegalArgumentException if {@code to} comes before {@code from}
   */
  static void checkOrder(AttributePath path, AttributeValue from, AttributeValue to) {
    if (StoredOrder.isAfter(from, to)) {
      throw new IllegalArgumentException(
          "%s: between(%s, %s) has the greater bound first"
              .formatted(path, ReadableValue.of(from), ReadableValue.of(to)));
    }
  }
}
