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
 * Brings a request into the form that its shape tells, or refuses it as the service does: fields
 * that are unknown or null are dropped, and some words are taken as true or false.
 */
final class ShapeReader {

  private static final String STRUCTURE = "Start of structure or map found where not expected";
  private static final String MODEL = "com.amazonaws.dynamodb.v20120810.";

  private ShapeReader() {}

  /**
   * Reads what is not null.
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
    BigDecimal value = new BigDecimal(number.literal());
    // The service cuts a fraction off, and takes the low bits of what is too large.
    BigInteger floor =
        value.precision() - value.scale() > 100
            ? BigInteger.ZERO
            : value.setScale(0, RoundingMode.FLOOR).toBigInteger();
    return Json.of(shape.javaName().equals("Integer") ? floor.intValue() : floor.longValue());
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
    try {
      Base64.getDecoder().decode(text.text());
    } catch (IllegalArgumentException e) {
      throw ServiceException.serialization("Invalid last non-pad Base64 character dectected");
    }
    return json;
  }

  private static Json list(Shape.ListOf shape, Json json) {
    if (!(json instanceof Json.Arr list)) {
      throw ServiceException.serialization(
          json instanceof Json.Obj ? STRUCTURE : "Unexpected field type");
    }
    List<Json> elements = new ArrayList<>(list.elements().size());
    for (Json element : list.elements()) {
      if (!(element instanceof Json.Null)) {
        elements.add(read(shape.member().shape(), element));
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
                fields.put(name, read(shape.member().shape(), value));
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
                fields.put(name, read(member.shape(), value));
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
