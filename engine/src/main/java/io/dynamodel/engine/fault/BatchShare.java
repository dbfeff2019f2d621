package io.dynamodel.engine.fault;

import io.dynamodel.engine.wire.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The part of a batch that is left undone, and the rest. */
final class BatchShare {

  private static final String ITEMS = "RequestItems";

  private final Json.Obj request;
  private final Map<String, Json> left = new LinkedHashMap<>();
  private final Map<String, Json> rest = new LinkedHashMap<>();

  private BatchShare(Json.Obj request) {
    this.request = request;
  }

  /** Asks {@code draw} for each item or key whether it is left. Other requests leave none. */
  static BatchShare draw(Json request, BooleanSupplier draw) {
    BatchShare share =
        new BatchShare(
            request instanceof Json.Obj object ? object : new Json.Obj(Collections.emptyMap()));
    if (share.request.fields().get(ITEMS) instanceof Json.Obj tables) {
      tables.fields().forEach((table, asked) -> share.divide(table, asked, draw));
    }
    return share;
  }

  private void divide(String table, Json asked, BooleanSupplier draw) {
    List<Json> leftOfTable = new ArrayList<>();
    List<Json> restOfTable = new ArrayList<>();
    for (Json element : elements(asked)) {
      (draw.getAsBoolean() ? leftOfTable : restOfTable).add(element);
    }
    if (!leftOfTable.isEmpty()) {
      left.put(table, with(asked, leftOfTable));
    }
    if (!restOfTable.isEmpty() || leftOfTable.isEmpty()) {
      rest.put(table, with(asked, restOfTable));
    }
  }

  boolean isNone() {
    return left.isEmpty();
  }

  boolean isAll() {
    return rest.isEmpty();
  }

  /** The request without the items or keys that are left. */
  Json rest() {
    return with(request, ITEMS, new Json.Obj(rest));
  }

  /** The answer if nothing of the request is done. */
  Json.Obj emptyAnswer() {
    return isGet()
        ? Json.object().put("Responses", Json.object().json()).json()
        : Json.object().json();
  }

  /** Adds the items or keys that are left to an answer, which may have some of its own. */
  Json addTo(Json.Obj answer) {
    String field = isGet() ? "UnprocessedKeys" : "UnprocessedItems";
    Map<String, Json> all =
        new LinkedHashMap<>(
            answer.fields().get(field) instanceof Json.Obj tables ? tables.fields() : Map.of());
    left.forEach((table, asked) -> all.merge(table, asked, BatchShare::join));
    return with(answer, field, new Json.Obj(all));
  }

  /** Reads ask for an object of keys, writes for a list. */
  private boolean isGet() {
    return left.values().stream().anyMatch(Json.Obj.class::isInstance);
  }

  private static Json join(Json first, Json second) {
    List<Json> all = new ArrayList<>(elements(first));
    all.addAll(elements(second));
    return with(first, all);
  }

  private static List<Json> elements(Json asked) {
    if (asked instanceof Json.Obj get) {
      return get.fields().get("Keys") instanceof Json.Arr keys ? keys.elements() : List.of();
    }
    return asked instanceof Json.Arr writes ? writes.elements() : List.of();
  }

  private static Json with(Json asked, List<Json> elements) {
    if (asked instanceof Json.Obj get) {
      return get.fields().containsKey("Keys") ? with(get, "Keys", Json.of(elements)) : get;
    }
    return asked instanceof Json.Arr ? Json.of(elements) : asked;
  }

  private static Json with(Json.Obj object, String field, Json value) {
    Map<String, Json> fields = new LinkedHashMap<>(object.fields());
    fields.put(field, value);
    return new Json.Obj(fields);
  }
}
