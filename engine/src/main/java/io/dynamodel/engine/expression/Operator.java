package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.item.ValueOrder;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * An operator of conditions. The names are those of the older parameters, the text is that of
 * expressions.
 */
public enum Operator {
  EQ("="),
  NE("<>"),
  LE("<="),
  LT("<"),
  GE(">="),
  GT(">"),
  NOT_NULL("attribute_exists"),
  NULL("attribute_not_exists"),
  CONTAINS("contains"),
  NOT_CONTAINS("NOT contains"),
  BEGINS_WITH("begins_with"),
  IN("IN"),
  BETWEEN("BETWEEN");

  private final String text;

  Operator(String text) {
    this.text = text;
  }

  /** The text in an expression. */
  public String text() {
    return text;
  }

  /** Whether keys can be searched with it. */
  public boolean isIndexable() {
    return switch (this) {
      case EQ, LE, LT, GE, GT, BEGINS_WITH, BETWEEN -> true;
      case NE, NOT_NULL, NULL, CONTAINS, NOT_CONTAINS, IN -> false;
    };
  }

  /** Whether it asks which of two values comes first. */
  boolean isOrdering() {
    return switch (this) {
      case LE, LT, GE, GT, BETWEEN -> true;
      case EQ, NE, NOT_NULL, NULL, CONTAINS, NOT_CONTAINS, BEGINS_WITH, IN -> false;
    };
  }

  /**
   * Whether it holds for a value and those that it is compared with. An absent value is null: it
   * equals nothing, and is not equal to anything.
   */
  boolean holds(@Nullable Value value, List<? extends @Nullable Value> others) {
    return switch (this) {
      case EQ -> equal(value, others.get(0));
      case NE -> !equal(value, others.get(0));
      case LE -> ordered(value, others.get(0), order -> order <= 0);
      case LT -> ordered(value, others.get(0), order -> order < 0);
      case GE -> ordered(value, others.get(0), order -> order >= 0);
      case GT -> ordered(value, others.get(0), order -> order > 0);
      case BETWEEN ->
          ordered(value, others.get(0), order -> order >= 0)
              && ordered(value, others.get(1), order -> order <= 0);
      case NOT_NULL -> value != null;
      case NULL -> value == null;
      case IN -> others.stream().anyMatch(other -> equal(value, other));
      case CONTAINS -> contains(value, others.get(0));
      case NOT_CONTAINS -> value != null && !contains(value, others.get(0));
      case BEGINS_WITH -> beginsWith(value, others.get(0));
    };
  }

  private static boolean equal(@Nullable Value a, @Nullable Value b) {
    return a != null && a.equals(b);
  }

  private static boolean ordered(@Nullable Value a, @Nullable Value b, IntPredicate order) {
    return a != null && b != null && areOrdered(a, b) && order.test(ValueOrder.compare(a, b));
  }

  /** Whether two values are of one type that has an order. */
  static boolean areOrdered(Value a, Value b) {
    return a.type() == b.type() && a.type().isKeyType();
  }

  private static boolean contains(@Nullable Value value, @Nullable Value part) {
    if (value instanceof Value.L list) {
      return part != null && list.elements().contains(part);
    }
    if (value instanceof Value.SS set) {
      return part instanceof Value.S s && set.elements().contains(s.text());
    }
    if (value instanceof Value.NS set) {
      return part instanceof Value.N n && set.elements().contains(n);
    }
    if (value instanceof Value.BS set) {
      return part instanceof Value.B b && set.elements().contains(b);
    }
    if (value instanceof Value.S text) {
      return part instanceof Value.S s && text.text().contains(s.text());
    }
    return value instanceof Value.B bytes
        && part instanceof Value.B b
        && contains(bytes.bytes(), b.bytes());
  }

  private static boolean contains(byte[] bytes, byte[] part) {
    for (int start = 0; start + part.length <= bytes.length; start++) {
      if (isAt(bytes, start, part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWith(@Nullable Value value, @Nullable Value prefix) {
    if (value instanceof Value.S s && prefix instanceof Value.S p) {
      return s.text().startsWith(p.text());
    }
    return value instanceof Value.B b
        && prefix instanceof Value.B p
        && b.bytes().length >= p.bytes().length
        && isAt(b.bytes(), 0, p.bytes());
  }

  private static boolean isAt(byte[] bytes, int start, byte[] part) {
    return Arrays.equals(bytes, start, start + part.length, part, 0, part.length);
  }

  /** Whether a value of this type can be looked at with it in an expression. */
  boolean takes(Type type) {
    if (isOrdering()) {
      return type.isKeyType();
    }
    return this != BEGINS_WITH || type == Type.S || type == Type.B;
  }
}
