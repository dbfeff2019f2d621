package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Brings a request into the form of its shape, or refuses it as the service does: fields that are
 * unknown or null are dropped, and some words are taken as true or false.
 */
final class ShapeReader {

  private static final String STRUCTURE = "Start of structure or map found where not expected";

  /** The error of the service's JSON library for a value where a nested list or map must be. */
  private static final String NO_CLASS =
      "class sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl cannot be cast to class"
          + " java.lang.Class (sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl and"
          + " java.lang.Class are in module java.base of loader 'bootstrap')";

  private static final int MAX_DIGITS = 100;

  private static final String MODEL = "com.amazonaws.dynamodb.v20120810.";

  private ShapeReader() {}

  /**
   * Reads a value that is not null.
   *
   * @throws ServiceException a SerializationException
   */
  static Json read(Shape shape, Json json) {
    if (shape instanceof Shape.Text) {
      return text(json);
    }
    if (shape instanceof Shape.Whole whole) {
      return whole(whole, json);
    }
    if (shape instanceof Shape.Bool) {
      return bool(json);
    }
    if (shape instanceof Shape.Blob) {
      return blob(json);
    }
    if (shape instanceof Shape.ListOf list) {
      return list(list, json);
    }
    if (shape instanceof Shape.MapOf map) {
      return map(map, json);
    }
    return struct((Shape.Struct) shape, json);
  }

  private static Json text(Json json) {
    if (json instanceof Json.Text) {
      return json;
    }
    throw unlike(json, "String");
  }

  private static Json whole(Shape.Whole shape, Json json) {
    if (!(json instanceof Json.Num number)) {
      throw unlike(json, shape.javaName());
    }
    BigInteger floor = floor(number.literal());
    return Json.of(shape.javaName().equals("Integer") ? floor.intValue() : floor.longValue());
  }

  /** Cuts a fraction off. The service takes the low bits of a large number: those are zeros. */
  private static BigInteger floor(String literal) {
    BigDecimal value = decimal(literal);
    long digits = (long) value.precision() - value.scale();
    if (digits > MAX_DIGITS) {
      return BigInteger.ZERO;
    }
    if (digits < 0) {
      return value.signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ZERO;
    }
    return value.setScale(0, RoundingMode.FLOOR).toBigInteger();
  }

  /** The number, or zero if it has more digits, or a larger exponent, than any limit or count. */
  private static BigDecimal decimal(String literal) {
    try {
      return literal.length() > MAX_DIGITS ? BigDecimal.ZERO : new BigDecimal(literal);
    } catch (NumberFormatException e) {
      return BigDecimal.ZERO;
    }
  }

  private static Json bool(Json json) {
    if (json instanceof Json.Bool) {
      return json;
    }
    if (json instanceof Json.Text text) {
      return switch (text.text().toUpperCase(Locale.ROOT)) {
        case "TRUE", "1", "YES" -> Json.of(true);
        case "FALSE", "0", "NO" -> Json.of(false);
        default -> throw ServiceException.serialization("Unexpected token received from parser");
      };
    }
    throw unlike(json, "Boolean");
  }

  private static Json blob(Json json) {
    if (!(json instanceof Json.Text text)) {
      throw ServiceException.serialization(
          json instanceof Json.Arr
              ? "Unrecognized collection type class java.nio.ByteBuffer"
              : json instanceof Json.Obj
                  ? STRUCTURE
                  : "only base-64-encoded strings are convertible to bytes");
    }
    if (text.text().length() % 4 != 0) {
      throw ServiceException.serialization(
          "Base64 encoded length is expected a multiple of 4 bytes but found: "
              + text.text().length());
    }
    if (!isBase64(text.text())) {
      throw ServiceException.serialization("Invalid last non-pad Base64 character dectected");
    }
    return json;
  }

  /** Whether a text is what its bytes are encoded to: its last bits may not be lost. */
  private static boolean isBase64(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return Base64.getEncoder().encodeToString(bytes).equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Reads an element of a list or map. */
  private static Json element(Shape shape, Json json) {
    boolean isNested = shape instanceof Shape.ListOf || shape instanceof Shape.MapOf;
    if (isNested && !(json instanceof Json.Arr) && !(json instanceof Json.Obj)) {
      throw ServiceException.serialization(NO_CLASS);
    }
    return read(shape, json);
  }

  /** Reads a field of a structure. */
  private static Json field(Shape shape, Json json) {
    boolean isStruct = shape instanceof Shape.Struct;
    if (isStruct && !(json instanceof Json.Arr) && !(json instanceof Json.Obj)) {
      throw ServiceException.serialization("Unexpected field type");
    }
    return read(shape, json);
  }

  private static Json list(Shape.ListOf shape, Json json) {
    if (!(json instanceof Json.Arr list)) {
      throw ServiceException.serialization(
          json instanceof Json.Obj ? STRUCTURE : "Unexpected field type");
    }
    List<Json> elements = new ArrayList<>(list.elements().size());
    for (Json element : list.elements()) {
      if (!(element instanceof Json.Null)) {
        elements.add(element(shape.member().shape(), element));
      }
    }
    return new Json.Arr(Collections.unmodifiableList(elements));
  }

  private static Json map(Shape.MapOf shape, Json json) {
    if (!(json instanceof Json.Obj map)) {
      String value = shape.javaName().contains(".") ? shape.javaName() : MODEL + shape.javaName();
      throw ServiceException.serialization(
          json instanceof Json.Arr
              ? "Unrecognized collection type java.util.Map<java.lang.String, " + value + ">"
              : "Unexpected field type");
    }
    Map<String, Json> fields = new LinkedHashMap<>(map.fields().size() * 2);
    map.fields()
        .forEach(
            (name, value) -> {
              if (!(value instanceof Json.Null)) {
                fields.put(name, element(shape.member().shape(), value));
              }
            });
    return new Json.Obj(Collections.unmodifiableMap(fields));
  }

  private static Json struct(Shape.Struct shape, Json json) {
    if (!(json instanceof Json.Obj object)) {
      throw ServiceException.serialization(
          json instanceof Json.Arr
              ? "Unrecognized collection type class " + MODEL + shape.name()
              : "Unexpected value type in payload");
    }
    Map<String, Member> known = shape.fields().get();
    Map<String, Json> fields = new LinkedHashMap<>();
    object
        .fields()
        .forEach(
            (name, value) -> {
              Member member = known.get(name);
              if (member != null && !(value instanceof Json.Null)) {
                fields.put(name, field(member.shape(), value));
              }
            });
    return new Json.Obj(Collections.unmodifiableMap(fields));
  }

  private static ServiceException unlike(Json json, String javaName) {
    if (json instanceof Json.Arr) {
      return ServiceException.serialization(
          "Unrecognized collection type class java.lang." + javaName);
    }
    if (json instanceof Json.Obj) {
      return ServiceException.serialization(STRUCTURE);
    }
    return ServiceException.serialization(token(json) + " cannot be converted to " + javaName);
  }

  private static String token(Json json) {
    if (json instanceof Json.Bool bool) {
      return bool.value() ? "TRUE_VALUE" : "FALSE_VALUE";
    }
    if (json instanceof Json.Num number) {
      return number.isWhole() ? "NUMBER_VALUE" : "DECIMAL_VALUE";
    }
    return "STRING_VALUE";
  }
}
