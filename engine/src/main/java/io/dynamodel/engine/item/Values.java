package io.dynamodel.engine.item;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ObjectBuilder;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Values as JSON: {@code {"S": "text"}}.
 *
 * <p>Reading takes JSON whose types were checked before: what they hold may still be wrong.
 */
public final class Values {

  private Values() {}

  /**
   * Reads the attributes of an item or of a key.
   *
   * @throws ServiceException if the service refuses one of them
   */
  public static Map<String, Value> readAttributes(Json.Obj json) {
    if (json.fields().containsKey("")) {
      throw ServiceException.validation("Empty attribute name");
    }
    Map<String, Value> attributes = new LinkedHashMap<>(json.fields().size() * 2);
    json.fields().forEach((name, value) -> attributes.put(name, read(value)));
    return Attributes.copyOf(attributes);
  }

  /**
   * Reads one value.
   *
   * @throws ServiceException if the service refuses it
   */
  public static Value read(Json json) {
    Map<String, Json> fields = ((Json.Obj) json).fields();
    if (fields.isEmpty()) {
      throw ServiceException.validation(
          "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes");
    }
    List<Value> values = new ArrayList<>(1);
    fields.forEach((name, content) -> values.add(read(Type.valueOf(name), content)));
    if (values.size() > 1) {
      throw ServiceException.validation(
          "Supplied AttributeValue has more than one datatypes set,"
              + " must contain exactly one of the supported datatypes");
    }
    return values.get(0);
  }

  private static Value read(Type type, Json content) {
    return switch (type) {
      case S -> new Value.S(text(content));
      case N -> Numbers.parse(text(content));
      case B -> binary(content);
      case SS -> new Value.SS(strings(content));
      case NS -> new Value.NS(numbers(content));
      case BS -> new Value.BS(binaries(content));
      case L -> new Value.L(elements(content, Values::read));
      case M -> new Value.M(readAttributes((Json.Obj) content));
      case BOOL -> new Value.Bool(((Json.Bool) content).value());
      case NULL -> {
        if (!((Json.Bool) content).value()) {
          throw ServiceException.invalidParameter(
              "Null attribute value types must have the value of true");
        }
        yield new Value.Null();
      }
    };
  }

  private static Set<String> strings(Json content) {
    List<String> elements = elements(content, Values::text);
    if (elements.isEmpty()) {
      throw ServiceException.invalidParameter("An string set  may not be empty");
    }
    Set<String> set = new LinkedHashSet<>(elements);
    if (set.size() < elements.size()) {
      throw ServiceException.invalidParameter(
          "Input collection [" + String.join(", ", elements) + "] contains duplicates.");
    }
    return set;
  }

  private static Set<Value.N> numbers(Json content) {
    List<Value.N> elements = elements(content, e -> Numbers.parse(text(e)));
    if (elements.isEmpty()) {
      throw ServiceException.invalidParameter("An number set  may not be empty");
    }
    Set<Value.N> set = new LinkedHashSet<>(elements);
    if (set.size() < elements.size()) {
      throw ServiceException.validation("Input collection contains duplicates");
    }
    return set;
  }

  private static Set<Value.B> binaries(Json content) {
    List<Value.B> elements = elements(content, Values::binary);
    if (elements.isEmpty()) {
      throw ServiceException.invalidParameter("Binary sets should not be empty");
    }
    Set<Value.B> set = new LinkedHashSet<>(elements);
    if (set.size() < elements.size()) {
      String all = String.join(", ", elements(content, Values::text));
      throw ServiceException.invalidParameter(
          "Input collection [" + all + "]of type BS contains duplicates.");
    }
    return set;
  }

  private static <T> List<T> elements(Json content, Function<Json, T> reader) {
    return ((Json.Arr) content).elements().stream().map(reader).toList();
  }

  private static String text(Json content) {
    return ((Json.Text) content).text();
  }

  private static Value.B binary(Json content) {
    return new Value.B(Base64.getDecoder().decode(text(content)));
  }

  /** The attributes of an item as they are answered. */
  public static Json.Obj json(Map<String, Value> attributes) {
    ObjectBuilder json = Json.object();
    attributes.forEach((name, value) -> json.put(name, json(value)));
    return json.json();
  }

  /** A value as it is answered. */
  public static Json.Obj json(Value value) {
    return Json.object().put(value.type().name(), content(value)).json();
  }

  private static Json content(Value value) {
    if (value instanceof Value.S s) {
      return Json.of(s.text());
    }
    if (value instanceof Value.N n) {
      return number(n);
    }
    if (value instanceof Value.B b) {
      return base64(b);
    }
    if (value instanceof Value.SS set) {
      return Json.of(set.elements().stream().map(Json::of).toList());
    }
    if (value instanceof Value.NS set) {
      return Json.of(set.elements().stream().map(Values::number).toList());
    }
    if (value instanceof Value.BS set) {
      return Json.of(set.elements().stream().map(Values::base64).toList());
    }
    if (value instanceof Value.L list) {
      return Json.of(list.elements().stream().map(Values::json).toList());
    }
    if (value instanceof Value.M map) {
      return json(map.members());
    }
    return Json.of(!(value instanceof Value.Bool bool) || bool.value());
  }

  private static Json number(Value.N n) {
    return Json.of(Numbers.text(n));
  }

  private static Json base64(Value.B b) {
    return Json.of(Base64.getEncoder().encodeToString(b.bytes()));
  }
}
