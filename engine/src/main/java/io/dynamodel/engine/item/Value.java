package io.dynamodel.engine.item;

import java.math.BigDecimal;
import java.util.Arrays;
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

    /** Takes the array. Do not change it afterwards. */
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
      elements = new OrderedSet<>(elements, ValueOrder::compareText);
    }

    @Override
    public Type type() {
      return Type.SS;
    }
  }

  record NS(Set<N> elements) implements Value {
    public NS {
      elements = new OrderedSet<>(elements, ValueOrder::compare);
    }

    @Override
    public Type type() {
      return Type.NS;
    }
  }

  record BS(Set<B> elements) implements Value {
    public BS {
      elements = new OrderedSet<>(elements, ValueOrder::compare);
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
      members = Attributes.copyOf(members);
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
