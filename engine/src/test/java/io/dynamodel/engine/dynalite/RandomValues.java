package io.dynamodel.engine.dynalite;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ObjectBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Values of attributes from a small world, so that they often meet again. */
final class RandomValues {

  private static final List<String> TEXTS =
      List.of("", "a", "b", "ab", "abc", "ä", "\uD83D\uDE00", "\uFFFD", " ", "a b");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "2",
          "-1",
          "1.0",
          "10",
          "0.5",
          "1e2",
          "-0",
          "1e125",
          "1e-130",
          "99999999999999999999999999999999999999");
  private static final List<String> ODD_NUMBERS =
      List.of("", "x", "1e126", "1e-131", "123456789012345678901234567890123456789", "1_0", "0x10");
  private static final List<String> BYTES = List.of("", "AA==", "AQ==", "AQI=", "/w==", "AAE=");

  private final Random random;

  RandomValues(Random random) {
    this.random = random;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A value of any type, now and then one that is refused. */
  Json any() {
    return any(0);
  }

  private Json any(int depth) {
    return switch (random.nextInt(depth < 2 ? 11 : 5)) {
      case 0, 1 -> text();
      case 2 -> number();
      case 3 -> binary();
      case 4 ->
          chance(0.5) ? value("BOOL", Json.of(chance(0.5))) : value("NULL", Json.of(chance(0.95)));
      case 5 -> value("SS", texts(TEXTS));
      case 6 -> value("NS", texts(NUMBERS));
      case 7 -> value("BS", texts(BYTES));
      case 8 -> {
        List<Json> elements = new ArrayList<>();
        for (int i = below(4); i > 0; i--) {
          elements.add(any(depth + 1));
        }
        yield value("L", Json.of(elements));
      }
      case 9 -> {
        ObjectBuilder members = Json.object();
        for (int i = below(4); i > 0; i--) {
          members.put(oneOf(List.of("a", "b", "c", "x")), any(depth + 1));
        }
        yield value("M", members.json());
      }
      default -> chance(0.3) ? oneOf(ODD) : number();
    };
  }

  private static final List<Json> ODD =
      List.of(
          Json.object().json(),
          Json.object().put("S", "a").put("N", "1").json(),
          Json.object().put("SS", List.<Json>of()).json(),
          Json.object().put("NS", List.<Json>of()).json(),
          Json.object().put("N", 1).json(),
          Json.object().put("S", true).json(),
          Json.object().put("Z", "a").json());

  Json text() {
    return value("S", Json.of(oneOf(TEXTS)));
  }

  Json number() {
    return value("N", Json.of(oneOf(chance(0.95) ? NUMBERS : ODD_NUMBERS)));
  }

  Json binary() {
    return value("B", Json.of(oneOf(BYTES)));
  }

  /** A value of a key's type, nearly always. */
  Json key(String type) {
    if (chance(0.03)) {
      return any();
    }
    return switch (type) {
      case "S" -> value("S", Json.of(oneOf(TEXTS.subList(chance(0.97) ? 1 : 0, 6))));
      case "N" -> value("N", Json.of(oneOf(NUMBERS.subList(0, 7))));
      default -> value("B", Json.of(oneOf(BYTES.subList(1, 6))));
    };
  }

  private Json texts(List<String> pool) {
    List<String> all = new ArrayList<>(pool);
    Collections.shuffle(all, random);
    int count = chance(0.95) ? 1 + below(3) : 0;
    List<Json> some = new ArrayList<>(all.subList(0, count).stream().map(Json::of).toList());
    if (count > 0 && chance(0.05)) {
      some.add(some.get(0));
    }
    return new Json.Arr(some);
  }

  private static Json value(String type, Json content) {
    return Json.object().put(type, content).json();
  }
}
