package io.dynamodel.engine;

import io.dynamodel.engine.request.Constraint;
import io.dynamodel.engine.request.Member;
import io.dynamodel.engine.request.Shape;
import io.dynamodel.engine.wire.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes requests that have their shape, but for a part of them that is anything. */
final class RandomRequests {

  private static final Pattern WORDS =
      Pattern.compile("Member must satisfy enum value set: \\[(.*)]");
  private static final int DEEP = 6;

  private static final List<String> TEXTS =
      List.of(
          "things",
          "things",
          "things",
          "id",
          "id",
          "number",
          "by-number",
          "a",
          "a",
          "1",
          "-1",
          "1E400",
          "0",
          ":v",
          ":w",
          "#n",
          "id = :v",
          "id = :v AND #n > :w",
          "#n = :v",
          "SET #n = :v",
          "SET a[0].b = if_not_exists(#n, :w) REMOVE b ADD c :v DELETE d :v",
          "attribute_exists(id) OR NOT (a IN (:v, :w)) AND size(a) BETWEEN :v AND :w",
          "begins_with(id, :v)",
          "id, #n, a[1].b",
          "((((",
          "a[99999999999]",
          "SET",
          "",
          " ",
          "YWJj",
          "arn:aws:dynamodb:us-east-1:000000000000:table/things",
          "\u0000",
          "\ud83d\ude00",
          "\ud83d",
          "x".repeat(300));

  private static final List<Json> ANYTHING =
      List.of(
          Json.NULL,
          Json.of(true),
          Json.of(1),
          Json.of(-1),
          new Json.Num("1.5"),
          new Json.Num("1E1000"),
          new Json.Num("1E-100000"),
          new Json.Num("99999999999999999999"),
          Json.of("text"),
          Json.of(List.of()),
          Json.of(List.of(Json.of(1))),
          Json.object().json(),
          Json.object().put("S", "x").json(),
          Json.object().put("S", 1).put("N", Json.NULL).json());

  private final Random random;
  private final double strange;

  /** With {@code strange} as the probability that a value is of any shape. */
  RandomRequests(Random random, double strange) {
    this.random = random;
    this.strange = strange;
  }

  Json of(Shape shape) {
    return of(Member.of(shape), 0);
  }

  private Json of(Member member, int depth) {
    if (random.nextDouble() < strange) {
      return oneOf(ANYTHING);
    }
    Shape shape = member.shape();
    if (shape instanceof Shape.Text) {
      return Json.of(text(member));
    }
    if (shape instanceof Shape.Whole) {
      return Json.of(random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(30));
    }
    if (shape instanceof Shape.Bool) {
      return Json.of(random.nextBoolean());
    }
    if (shape instanceof Shape.Blob) {
      return Json.of("YWJj");
    }
    if (shape instanceof Shape.ListOf list) {
      List<Json> elements = new ArrayList<>();
      for (int i = size(depth); i > 0; i--) {
        elements.add(of(list.member(), depth + 1));
      }
      return Json.of(elements);
    }
    if (shape instanceof Shape.MapOf map) {
      Map<String, Json> fields = new LinkedHashMap<>();
      for (int i = size(depth); i > 0; i--) {
        fields.put(oneOf(TEXTS), of(map.member(), depth + 1));
      }
      return new Json.Obj(fields);
    }
    return struct((Shape.Struct) shape, depth);
  }

  private Json struct(Shape.Struct struct, int depth) {
    Map<String, Json> fields = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(struct.fields().get().keySet());
    if (struct.equals(Shape.ATTRIBUTE_VALUE)) {
      names = List.of(depth > DEEP ? "S" : oneOf(names));
    }
    for (String name : names) {
      Member member = struct.fields().get().get(name);
      boolean required =
          member.constraints().stream().anyMatch(Constraint.Required.class::isInstance);
      if (required || names.size() == 1 || random.nextInt(3) == 0) {
        fields.put(name, of(member, depth + 1));
      }
    }
    return new Json.Obj(fields);
  }

  private String text(Member member) {
    for (Constraint constraint : member.constraints()) {
      if (constraint instanceof Constraint.Holds holds) {
        Matcher words = WORDS.matcher(holds.text());
        if (words.matches()) {
          return oneOf(List.of(words.group(1).split(", ", -1)));
        }
      }
    }
    return oneOf(TEXTS);
  }

  private int size(int depth) {
    return depth > DEEP ? 0 : random.nextInt(3);
  }

  private <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
