package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the constraints that a request breaks. The service reports ten at the most. */
final class Constraints {

  private static final int MAX_ERRORS = 10;

  private final List<String> broken = new ArrayList<>();

  private Constraints() {}

  /**
   * Checks a request that has its shape.
   *
   * @throws ServiceException a ValidationException that lists the broken constraints
   */
  static void check(Shape.Struct shape, Json.Obj request) {
    checkFirst(shape, request);
    Constraints constraints = new Constraints();
    constraints.visitFields(shape, request, "");
    int count = constraints.broken.size();
    if (count > 0) {
      throw ServiceException.validation(
          count
              + (count == 1 ? " validation error" : " validation errors")
              + " detected: "
              + String.join("; ", constraints.broken));
    }
  }

  private static void checkFirst(Shape.Struct shape, Json.Obj request) {
    shape
        .fields()
        .get()
        .forEach(
            (name, member) -> {
              Json json = request.fields().get(name);
              for (Constraint constraint : member.constraints()) {
                if (constraint instanceof Constraint.First first && !first.test().test(json)) {
                  throw ServiceException.validation(first.message());
                }
              }
            });
  }

  private void visitFields(Shape.Struct shape, Json.Obj object, String parent) {
    shape
        .fields()
        .get()
        .forEach(
            (name, member) ->
                visit(member, object.fields().get(name), parent + JavaText.lowerFirst(name)));
  }

  private void visit(Member member, @Nullable Json json, String path) {
    for (Constraint constraint : member.constraints()) {
      check(constraint, member.shape(), json, path);
    }
    if (json == null) {
      return;
    }
    if (member.shape() instanceof Shape.Struct struct && !struct.equals(Shape.ATTRIBUTE_VALUE)) {
      visitFields(struct, (Json.Obj) json, path + ".");
    } else if (member.shape() instanceof Shape.ListOf list) {
      List<Json> elements = ((Json.Arr) json).elements();
      for (int i = 0; i < elements.size(); i++) {
        visit(list.member(), elements.get(i), path + "." + (i + 1) + ".member");
      }
    } else if (member.shape() instanceof Shape.MapOf map) {
      for (Map.Entry<String, Json> field : ((Json.Obj) json).fields().entrySet()) {
        visit(map.member(), field.getValue(), path + "." + field.getKey() + ".member");
      }
    }
  }

  private void check(Constraint constraint, Shape shape, @Nullable Json json, String path) {
    if (constraint instanceof Constraint.Required) {
      require(json != null, "Member must not be null", shape, json, path);
    } else if (constraint instanceof Constraint.Holds holds) {
      require(json == null || holds.test().test(json), holds.text(), shape, json, path);
    } else if (constraint instanceof Constraint.EachValue each) {
      requireAll(each.tests(), "value", values(json), shape, json, path);
    } else if (constraint instanceof Constraint.EachName each) {
      requireAll(each.tests(), "keys", names(json), shape, json, path);
    }
  }

  private static Stream<Json> values(@Nullable Json map) {
    return map instanceof Json.Obj object ? object.fields().values().stream() : Stream.of();
  }

  private static Stream<Json> names(@Nullable Json map) {
    return map instanceof Json.Obj object
        ? object.fields().keySet().stream().map(Json::of)
        : Stream.of();
  }

  private void requireAll(
      List<Constraint.Holds> tests,
      String parts,
      Stream<Json> all,
      Shape shape,
      @Nullable Json json,
      String path) {
    boolean holds = all.allMatch(each -> tests.stream().allMatch(test -> test.test().test(each)));
    String text =
        tests.stream()
            .map(Constraint.Holds::text)
            .collect(Collectors.joining(", ", "Map " + parts + " must satisfy constraint: [", "]"));
    require(holds, text, shape, json, path);
  }

  private void require(boolean holds, String text, Shape shape, @Nullable Json json, String path) {
    if (!holds && broken.size() < MAX_ERRORS) {
      String value = json == null ? "null" : "'" + JavaText.of(shape, json) + "'";
      broken.add("Value " + value + " at '" + path + "' failed to satisfy constraint: " + text);
    }
  }
}
