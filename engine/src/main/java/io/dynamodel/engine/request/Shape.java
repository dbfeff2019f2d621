package io.dynamodel.engine.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The form of a JSON value in a request: its JSON type and its parts. */
public sealed interface Shape {

  /** A string. */
  record Text() implements Shape {}

  /** A number without a fraction. {@code javaName} is what errors call it. */
  record Whole(String javaName) implements Shape {}

  /** True or false. */
  record Bool() implements Shape {}

  /** Bytes in base64. */
  record Blob() implements Shape {}

  /** A list. */
  record ListOf(Member member) implements Shape {}

  /** An object whose field names are data. {@code javaName} is what errors call its values. */
  record MapOf(String javaName, Member member) implements Shape {}

  /** An object with known fields. Others are dropped. {@code fields} may refer to the struct. */
  record Struct(String name, Supplier<Map<String, Member>> fields) implements Shape {

    /** This struct under another name. */
    Struct named(String other) {
      return new Struct(other, fields);
    }

    /** This struct with one more field, behind the others. */
    public Struct with(String field, Member member) {
      Map<String, Member> all = new LinkedHashMap<>(fields.get());
      all.put(field, member);
      return new Struct(name, () -> Collections.unmodifiableMap(all));
    }
  }

  /** A struct without fields yet. */
  static Struct struct(String name) {
    return new Struct(name, Map::of);
  }

  /** {@code {"S": "text"}}: the value of an attribute, which may hold such values. */
  Struct ATTRIBUTE_VALUE = new Struct("AttributeValue", AttributeValueShape::fields);
}
