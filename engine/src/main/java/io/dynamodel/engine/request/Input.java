package io.dynamodel.engine.request;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.item.Values;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request, or a structure in it, that has its shape: each field is absent, or of the type that
 * the shape says.
 */
public final class Input {

  private final Json.Obj object;

  private Input(Json.Obj object) {
    this.object = object;
  }

  /**
   * Reads a request and checks the constraints of its shape.
   *
   * @throws ServiceException a SerializationException or a ValidationException
   */
  public static Input read(Shape.Struct shape, Json json) {
    if (!(json instanceof Json.Obj)) {
      throw ServiceException.unreadable();
    }
    Json.Obj object = (Json.Obj) ShapeReader.read(shape, json);
    Constraints.check(shape, object);
    return new Input(object);
  }

  public boolean has(String field) {
    return object.fields().containsKey(field);
  }

  /** The names of the fields that are there. */
  public Set<String> fields() {
    return object.fields().keySet();
  }

  /** The text of a field that the shape requires. */
  public String text(String field) {
    String text = optionalText(field);
    if (text == null) {
      throw new IllegalStateException("The shape does not require " + field);
    }
    return text;
  }

  public @Nullable String optionalText(String field) {
    return object.fields().get(field) instanceof Json.Text text ? text.text() : null;
  }

  /** The text of a field, or another text where it is absent. */
  public String text(String field, String absent) {
    String text = optionalText(field);
    return text == null ? absent : text;
  }

  public @Nullable Long optionalNumber(String field) {
    return object.fields().get(field) instanceof Json.Num number
        ? Long.valueOf(number.literal())
        : null;
  }

  /** The number of a field that the shape requires. */
  public long number(String field) {
    Long number = optionalNumber(field);
    if (number == null) {
      throw new IllegalStateException("The shape does not require " + field);
    }
    return number;
  }

  /** The flag, or false where it is absent. */
  public boolean flag(String field) {
    return object.fields().get(field) instanceof Json.Bool bool && bool.value();
  }

  public @Nullable Boolean optionalFlag(String field) {
    return object.fields().get(field) instanceof Json.Bool bool ? bool.value() : null;
  }

  public @Nullable Input optionalInput(String field) {
    return object.fields().get(field) instanceof Json.Obj struct ? new Input(struct) : null;
  }

  /** The structure in a field that the shape requires. */
  public Input input(String field) {
    Input input = optionalInput(field);
    if (input == null) {
      throw new IllegalStateException("The shape does not require " + field);
    }
    return input;
  }

  /** The structures of a list, none where it is absent. */
  public List<Input> inputs(String field) {
    return elements(field).stream().map(each -> new Input((Json.Obj) each)).toList();
  }

  /** The texts of a list, none where it is absent. */
  public List<String> texts(String field) {
    return elements(field).stream().map(each -> ((Json.Text) each).text()).toList();
  }

  /** The structures of a map by their names, none where it is absent. */
  public Map<String, Input> inputsByName(String field) {
    Map<String, Input> inputs = new LinkedHashMap<>();
    members(field).forEach((name, each) -> inputs.put(name, new Input((Json.Obj) each)));
    return inputs;
  }

  /** The lists of structures in a map by their names, none where it is absent. */
  public Map<String, List<Input>> inputListsByName(String field) {
    Map<String, List<Input>> lists = new LinkedHashMap<>();
    members(field).forEach((name, each) -> lists.put(name, inputs(each)));
    return lists;
  }

  private static List<Input> inputs(Json list) {
    return ((Json.Arr) list).elements().stream().map(each -> new Input((Json.Obj) each)).toList();
  }

  /** The texts of a map by their names, {@code null} where it is absent. */
  public @Nullable Map<String, String> optionalNames(String field) {
    if (!has(field)) {
      return null;
    }
    Map<String, String> names = new LinkedHashMap<>();
    members(field).forEach((name, each) -> names.put(name, ((Json.Text) each).text()));
    return names;
  }

  /**
   * The attributes of an item or a key, none where the field is absent. They are read now, since
   * the service checks some other things before it.
   *
   * @throws ServiceException if the service refuses one of the values
   */
  public Map<String, Value> attributes(String field) {
    return has(field) ? Values.readAttributes(new Json.Obj(members(field))) : Map.of();
  }

  /** The value of an attribute, {@code null} where it is absent. */
  public @Nullable Value optionalValue(String field) {
    Json json = object.fields().get(field);
    return json == null ? null : Values.read(json);
  }

  /** The values of a list, none where it is absent. */
  public List<Value> values(String field) {
    return elements(field).stream().map(Values::read).toList();
  }

  /** The structure as JSON. */
  public Json.Obj json() {
    return object;
  }

  private List<Json> elements(String field) {
    return object.fields().get(field) instanceof Json.Arr list ? list.elements() : List.of();
  }

  private Map<String, Json> members(String field) {
    return object.fields().get(field) instanceof Json.Obj map ? map.fields() : Map.of();
  }
}
