package io.dynamodel.engine.dynalite;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.JsonBytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An answer, in a form in which two engines can be compared. */
record Reply(int status, Json body) {

  /** There is no answer. */
  static final Reply NONE = new Reply(0, Json.object().json());

  boolean isError() {
    return status != 200;
  }

  /** The name of the error and its text. */
  String error() {
    Map<String, Json> fields = ((Json.Obj) body).fields();
    String type = text(fields.getOrDefault("__type", Json.of("")));
    Json message = fields.getOrDefault("message", fields.getOrDefault("Message", Json.of("")));
    return type.substring(type.indexOf('#') + 1) + ": " + text(message);
  }

  /** The same answer with fields and sets sorted, and the items too where {@code anyOrder}. */
  Json normal(boolean anyOrder) {
    return normal(body, "", anyOrder);
  }

  private static Json normal(Json json, String field, boolean anyOrder) {
    if (json instanceof Json.Obj object) {
      Map<String, Json> sorted = new TreeMap<>();
      object.fields().forEach((name, each) -> sorted.put(name, normal(each, name, anyOrder)));
      return new Json.Obj(sorted);
    }
    if (json instanceof Json.Arr list) {
      List<Json> elements = new ArrayList<>();
      list.elements().forEach(each -> elements.add(normal(each, "", anyOrder)));
      boolean isSet = field.matches("SS|NS|BS");
      if (isSet || anyOrder && !field.equals("L")) {
        elements.sort(Comparator.comparing(Reply::string));
      }
      return new Json.Arr(elements);
    }
    if (json instanceof Json.Num number) {
      return Json.of(Double.parseDouble(number.literal()));
    }
    return json;
  }

  private static String text(Json json) {
    return json instanceof Json.Text text ? text.text() : string(json);
  }

  static String string(Json json) {
    return new String(JsonBytes.write(json), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return status + " " + (isError() ? error() : string(body));
  }
}
