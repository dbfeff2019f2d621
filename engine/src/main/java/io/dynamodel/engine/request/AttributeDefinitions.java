package io.dynamodel.engine.request;

import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.wire.Json;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The types of key attributes, in the order of names. */
public final class AttributeDefinitions {

  private AttributeDefinitions() {}

  static List<String> names(Input request) {
    return definitions(request).stream().map(each -> each.text("AttributeName")).toList();
  }

  static Map<String, Type> of(Input request) {
    Map<String, Type> types = new TreeMap<>();
    definitions(request)
        .forEach(
            each ->
                types.put(each.text("AttributeName"), Type.valueOf(each.text("AttributeType"))));
    return Collections.unmodifiableMap(types);
  }

  private static List<Input> definitions(Input request) {
    return request.inputs("AttributeDefinitions");
  }

  /** The definitions as they are described. */
  public static Json json(Map<String, Type> types) {
    return Json.of(
        types.entrySet().stream()
            .map(
                each ->
                    Json.object()
                        .put("AttributeName", each.getKey())
                        .put("AttributeType", each.getValue().name())
                        .json())
            .toList());
  }
}
