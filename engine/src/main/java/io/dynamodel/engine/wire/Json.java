package io.dynamodel.engine.wire;

import java.util.List;
import java.util.Map;

/** A JSON value, as it was read or as it is to be written. */
public sealed interface Json {

  /** An object. Its fields are in the order of the text. */
  record Obj(Map<String, Json> fields) implements Json {}

  /** An array. */
  record Arr(List<Json> elements) implements Json {}

  /** A string. */
  record Text(String text) implements Json {}

  /** A number, as it is written: {@code 1.0} is not {@code 1}. */
  record Num(String literal) implements Json {

    /** Whether it has no fraction and no exponent. */
    public boolean isWhole() {
      return literal.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }
  }

  /** True or false. */
  record Bool(boolean value) implements Json {}

  /** The literal {@code null}. */
  record Null() implements Json {}

  Json NULL = new Null();

  static Json of(String text) {
    return new Text(text);
  }

  static Json of(boolean value) {
    return new Bool(value);
  }

  static Json of(long number) {
    return new Num(Long.toString(number));
  }

  /** A number of units or seconds: {@code 0.5}, {@code 1.0}. */
  static Json of(double number) {
    return new Num(Double.toString(number));
  }

  static Json of(List<? extends Json> elements) {
    return new Arr(List.copyOf(elements));
  }

  /** An object to fill: {@code Json.object().put("Count", 1).json()}. */
  static ObjectBuilder object() {
    return new ObjectBuilder();
  }
}
