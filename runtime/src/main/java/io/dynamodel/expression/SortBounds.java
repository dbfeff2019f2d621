package io.dynamodel.expression;

import io.dynamodel.contract.Internal;
import io.dynamodel.convert.AttributeValues;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.SortCondition.Any;
import io.dynamodel.expression.SortCondition.Between;
import io.dynamodel.expression.SortCondition.Never;
import io.dynamodel.expression.SortCondition.Operator;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Objects;

/** Which bounds the ranges of a sort key take. For the runtime. */
@Internal
public enum SortBounds {
  /** Those that the key attribute can store, in their order. */
  OF_ATTRIBUTE {
    @Override
    public <V> SortCondition compared(Ordered<?, V> key, Operator operator, V bound) {
      return SortConditions.compared(key, operator, bound);
    }

    @Override
    public <V> SortCondition between(Ordered<?, V> key, V from, V to) {
      return SortConditions.between(key, from, to);
    }

    @Override
    public SortCondition compared(
        ComparableNumberAttribute<?, ?> key, Operator operator, long bound) {
      return SortConditions.comparedStored(key, operator, key.toValue(bound));
    }

    @Override
    public SortCondition between(ComparableNumberAttribute<?, ?> key, long from, long to) {
      return SortConditions.betweenStored(key, key.toValue(from), key.toValue(to));
    }
  },

  /**
   * Of one part of a key: a bound beyond all that the part can be lets all pass, or none, and
   * nothing lies between bounds in the wrong order.
   */
  OF_PART {
    @Override
    public <V> SortCondition compared(Ordered<?, V> key, Operator operator, V bound) {
      try {
        return SortConditions.compared(key, operator, bound);
      } catch (ItemValidationException e) {
        boolean isLess = operator == Operator.LT || operator == Operator.LE;
        return isLess == isAbove(bound, e) ? new Any(nameOf(key)) : new Never(nameOf(key));
      }
    }

    @Override
    public <V> SortCondition between(Ordered<?, V> key, V from, V to) {
      SortCondition least = compared(key, Operator.GE, Objects.requireNonNull(from, "from"));
      SortCondition greatest = compared(key, Operator.LE, Objects.requireNonNull(to, "to"));
      if (least instanceof Never || greatest instanceof Any) {
        return least;
      }
      if (greatest instanceof Never || least instanceof Any) {
        return greatest;
      }
      StoredRange range = StoredRange.of(key, from, to);
      return range == null
          ? new Never(nameOf(key))
          : new Between(nameOf(key), range.least(), range.greatest());
    }

    @Override
    public SortCondition compared(
        ComparableNumberAttribute<?, ?> key, Operator operator, long bound) {
      return SortConditions.comparedStored(key, operator, AttributeValues.number(bound));
    }

    @Override
    public SortCondition between(ComparableNumberAttribute<?, ?> key, long from, long to) {
      return new Between(nameOf(key), AttributeValues.number(from), AttributeValues.number(to));
    }
  };

  /** Compared with {@code bound}. */
  public abstract <V> SortCondition compared(Ordered<?, V> key, Operator operator, V bound);

  /** From one bound to another, both included. */
  public abstract <V> SortCondition between(Ordered<?, V> key, V from, V to);

  /** Compared with a number that the Java type need not hold. */
  public abstract SortCondition compared(
      ComparableNumberAttribute<?, ?> key, Operator operator, long bound);

  /** From one number to another, both included. */
  public abstract SortCondition between(ComparableNumberAttribute<?, ?> key, long from, long to);

  /**
   * Whether {@code bound}, for which {@code refusal} says that it can't be stored, is greater than
   * all that can; else it is less.
   */
  private static boolean isAbove(Object bound, ItemValidationException refusal) {
    if (bound instanceof Number number) { // with too many digits
      return number.doubleValue() > 0;
    }
    if (bound instanceof TemporalAccessor time) { // of the years 0 to 9999
      ChronoField field = ChronoField.INSTANT_SECONDS;
      return time.getLong(time.isSupported(field) ? field : ChronoField.YEAR) > 0;
    }
    throw refusal;
  }

  private static String nameOf(Attribute<?, ?> key) {
    return AttributePath.to(key).topLevelName();
  }
}
