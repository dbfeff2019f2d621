package io.dynamodel.engine;

import io.dynamodel.engine.wire.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes a good request in one or a few places. */
final class Mutations {

  private static final List<Json> ANYTHING =
      List.of(
          Json.NULL,
          Json.of(true),
          Json.of(1),
          Json.of(-1),
          new Json.Num("1.5"),
          new Json.Num("1E1000"),
          new Json.Num("99999999999999999999"),
          Json.of(""),
          Json.of("things"),
          Json.of("id"),
          Json.of("nr = :v AND id = :v"),
          Json.of("SET nr = nr + :v, list[2] = :v REMOVE list[0]"),
          Json.of("x".repeat(2100)),
          Json.of("\ud83d"),
          Json.of("-0"),
          Json.of("1E400"),
          Json.of(List.of()),
          Json.of(List.of(Json.of("id"))),
          Json.object().json(),
          Json.object().put("S", "x").json(),
          Json.object().put("N", "1").json(),
          Json.object().put("B", "YWJj").json(),
          Json.object().put("NULL", true).json(),
          Json.object().put("SS", List.of(Json.of("a"), Json.of("b"))).json(),
          Json.object().put("L", List.of(Json.object().put("S", "x").json())).json(),
          Json.object()
              .put("M", Json.object().put("a", Json.object().put("N", "1").json()).json())
              .json());

  private final Random random;

  Mutations(Random random) {
    this.random = random;
  }

  /** About {@code count} places are another value, are gone, or are there under another name. */
  Json of(Json request, int count) {
    return change(request, (double) count / places(request));
  }

  private static int places(Json json) {
    if (json instanceof Json.Obj object) {
      return 1 + object.fields().values().stream().mapToInt(Mutations::places).sum();
    }
    return json instanceof Json.Arr list
        ? 1 + list.elements().stream().mapToInt(Mutations::places).sum()
        : 1;
  }

  private Json change(Json json, double share) {
    if (random.nextDouble() < share) {
      return ANYTHING.get(random.nextInt(ANYTHING.size()));
    }
    if (json instanceof Json.Obj object) {
      Map<String, Json> fields = new LinkedHashMap<>();
      List<String> names = new ArrayList<>(object.fields().keySet());
      object
          .fields()
          .forEach(
              (name, value) -> {
                if (random.nextDouble() >= share / 2) {
                  String changed =
                      random.nextDouble() < share / 2
                          ? names.get(random.nextInt(names.size()))
                          : name;
                  fields.put(changed, change(value, share));
                }
              });
      return new Json.Obj(fields);
    }
    if (json instanceof Json.Arr list) {
      List<Json> elements = new ArrayList<>();
      for (Json element : list.elements()) {
        elements.add(change(element, share));
        if (random.nextDouble() < share / 2) {
          elements.add(change(element, share));
        }
      }
      return Json.of(elements);
    }
    return json;
  }
}
