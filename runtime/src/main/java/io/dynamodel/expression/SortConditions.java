package io.dynamodel.expression;

import io.dynamodel.contract.Internal;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.SortCondition.Between;
import io.dynamodel.expression.SortCondition.Compared;
import io.dynamodel.expression.SortCondition.Equal;
import io.dynamodel.expression.SortCondition.Never;
import io.dynamodel.expression.SortCondition.Operator;
import io.dynamodel.expression.SortCondition.Prefix;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes the conditions that sort keys offer. For the runtime. */
@Internal
public final class SortConditions {
  private SortConditions() {}

  /** Equal to {@code value}. */
  public static <V> SortCondition equal(Attribute<?, V> key, V value) {
    return equalStored(key, ConvertedAttribute.of(key).toValue(value));
  }

  /** Equal to {@code value}. */
  public static SortCondition equal(ComparableNumberAttribute<?, ?> key, long value) {
    return equalStored(key, key.toValue(value));
  }

  /** Equal to what is stored as {@code value}. */
  public static SortCondition equalStored(Attribute<?, ?> key, AttributeValue value) {
    return new Equal(name(key), operand(key, value));
  }

  /**
   * Compared with a bound that need not be a value that can be stored: to be greater than 1.5
   * seconds, whole seconds have to be greater than 1.
   */
  public static <V> SortCondition compared(Ordered<?, V> key, Operator operator, V bound) {
    return comparedStored(key, operator, operator.stored(ConvertedAttribute.of(key), bound));
  }

  /** Compared with what is stored as {@code bound}. */
  public static SortCondition comparedStored(
      Attribute<?, ?> key, Operator operator, AttributeValue bound) {
    return new Compared(name(key), operator, operand(key, bound));
  }

  /**
   * Within bounds that need not be values that can be stored: there may be none within them.
   *
   * @throws IllegalArgumentException if {@code to} comes before {@code from}
   */
  public static <V> SortCondition between(Ordered<?, V> key, V from, V to) {
    StoredRange range = StoredRange.of(key, from, to);
    return range == null
        ? new Never(name(key))
        : betweenStored(key, range.least(), range.greatest());
  }

  /**
   * Within what is stored as two bounds.
   *
   * @throws IllegalArgumentException if {@code to} comes before {@code from}
   */
  public static SortCondition betweenStored(
      Attribute<?, ?> key, AttributeValue from, AttributeValue to) {
    StoredRange.checkOrder(AttributePath.to(key), from, to);
    return new Between(name(key), operand(key, from), operand(key, to));
  }

  /** The stored text begins with {@code prefix}. */
  public static SortCondition beginsWith(ComparablePrefixAttribute<?, ?> key, String prefix) {
    Objects.requireNonNull(prefix, "prefix");
    return new Prefix(name(key), key.convert(Converters.TEXT, prefix));
  }

  /** The stored bytes begin with {@code prefix}. */
  public static SortCondition beginsWith(ComparableBinaryAttribute<?, ?> key, byte[] prefix) {
    Objects.requireNonNull(prefix, "prefix");
    return new Prefix(name(key), key.convert(Converters.BYTES, prefix));
  }

  private static String name(Attribute<?, ?> key) {
    return AttributePath.to(key).topLevelName();
  }

  private static AttributeValue operand(Attribute<?, ?> key, AttributeValue value) {
    return Operand.literal(AttributePath.to(key), value).value();
  }
}
