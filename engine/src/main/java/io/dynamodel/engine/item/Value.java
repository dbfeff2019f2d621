package io.dynamodel.engine.item;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The value of an attribute. Two values are equal if DynamoDB says so: numbers by what they are,
 * sets in any order.
 */
public sealed interface Value {

  Type type();

  /** The service answers sets in order, whatever the order in which they were sent. */
  private static <T> Set<T> inOrder(Set<T> elements, Comparator<? super T> order) {
    Set<T> sorted = new LinkedHashSet<>(elements.stream().sorted(order).toList());
    return Collections.unmodifiableSet(sorted);
  }

  record S(String text) implements Value {
    @Override
    public Type type() {
      return Type.S;
    }
  }

  /** A number without trailing zeros, so that equal numbers are equal objects. */
  record N(BigDecimal number) implements Value {
    public N {
      number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    @Override
    public Type type() {
      return Type.N;
    }
  }

  /** Bytes. No record, since records compare arrays by identity. */
  final class B implements Value {

    private final byte[] bytes;

    /** Takes the array, which nobody changes any more. */
    public B(byte[] bytes) {
      this.bytes = bytes;
    }

    public byte[] bytes() {
      return bytes;
    }

    @Override
    public Type type() {
      return Type.B;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof B b && Arrays.equals(bytes, b.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return "B[bytes=" + Arrays.toString(bytes) + "]";
    }
  }

  record SS(Set<String> elements) implements Value {
    public SS {
      elements = inOrder(elements, ValueOrder::compareText);
    }

    @Override
    public Type type() {
      return Type.SS;
    }
  }

  record NS(Set<N> elements) implements Value {
    public NS {
      elements = inOrder(elements, ValueOrder::compare);
    }

    @Override
    public Type type() {
      return Type.NS;
    }
  }

  record BS(Set<B> elements) implements Value {
    public BS {
      elements = inOrder(elements, ValueOrder::compare);
    }

    @Override
    public Type type() {
      return Type.BS;
    }
  }

  record L(List<Value> elements) implements Value {
    public L {
      elements = List.copyOf(elements);
    }

    @Override
    public Type type() {
      return Type.L;
    }
  }

  record M(Map<String, Value> members) implements Value {
    public M {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    @Override
    public Type type() {
      return Type.M;
    }
  }

  record Null() implements Value {
    @Override
    public Type type() {
      return Type.NULL;
    }
  }

  record Bool(boolean value) implements Value {
    @Override
    public Type type() {
      return Type.BOOL;
    }
  }
}
