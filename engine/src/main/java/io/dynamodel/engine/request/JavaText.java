package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.Json;
import java.util.stream.Collectors;

/** The text of a value in an error, in the manner of Java's {@code toString}. */
final class JavaText {

  private JavaText() {}

  static String of(Shape shape, Json json) {
    if (json instanceof Json.Text text) {
      return text.text();
    }
    if (json instanceof Json.Num number) {
      return number.literal();
    }
    if (json instanceof Json.Bool bool) {
      return Boolean.toString(bool.value());
    }
    if (json instanceof Json.Arr list) {
      Shape element = ((Shape.ListOf) shape).member().shape();
      return list.elements().stream()
          .map(each -> of(element, each))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (json instanceof Json.Obj object) {
      return shape instanceof Shape.Struct struct ? ofStruct(struct, object) : ofMap(shape, object);
    }
    return "null";
  }

  private static String ofStruct(Shape.Struct shape, Json.Obj object) {
    return shape.fields().get().entrySet().stream()
        .filter(field -> object.fields().containsKey(field.getKey()))
        .map(
            field -> {
              Json value = object.fields().get(field.getKey());
              String text = value == null ? "null" : of(field.getValue().shape(), value);
              return lowerFirst(field.getKey()) + "=" + text;
            })
        .collect(Collectors.joining(", ", shape.name() + "(", ")"));
  }

  private static String ofMap(Shape shape, Json.Obj object) {
    Shape value = ((Shape.MapOf) shape).member().shape();
    return object.fields().entrySet().stream()
        .map(field -> field.getKey() + "=" + of(value, field.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  static String lowerFirst(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
