package io.dynamodel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.convert.Converters;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.SortBounds;
import io.dynamodel.expression.SortCondition;
import io.dynamodel.expression.SortCondition.Operator;
import io.dynamodel.expression.SortConditions;
import io.dynamodel.expression.StoredOrder;
import io.dynamodel.property.Property;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.instancio.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A step finds the keys that a comparison of the parts in plain Java finds, and no others. */
class TemplateStepsPropertyTest {
  private static final String CHARACTERS =
      "#%$&ab0-!\u0000\u007f\u07ff\ud7ff\ue000\uffff😀\udbff\udffe";
  private static final int KEYS = 60;
  private static final int STEPS = 60;

  enum Mode {
    ESCAPED,
    ESCAPED_INDEX,
    NONE
  }

  /** What a part can be; values of it are drawn, and bounds that need not be values. */
  enum Kind {
    TEXT {
      @Override
      Object value(SplittableRandom random, boolean bound) {
        return text(random, 3);
      }
    },
    /** So long that bounds have to be cut. */
    LONG {
      @Override
      Object value(SplittableRandom random, boolean bound) {
        return "x".repeat(1005 + random.nextInt(20)) + text(random, 3);
      }
    },
    PADDED {
      @Override
      Object value(SplittableRandom random, boolean bound) {
        return bound ? random.nextInt(-2, 103) : random.nextInt(100);
      }
    },
    DATE {
      @Override
      Object value(SplittableRandom random, boolean bound) {
        boolean outside = bound && random.nextInt(8) == 0;
        int year = outside ? (random.nextBoolean() ? -1 : 10_000) : 2024;
        return LocalDate.of(year, 2, 27).plusDays(random.nextInt(4));
      }
    };

    abstract Object value(SplittableRandom random, boolean bound);
  }

  private record Part(String name, Kind kind) {
    boolean isText() {
      return kind == Kind.TEXT || kind == Kind.LONG;
    }

    KeyAttribute<?> component() {
      return switch (kind) {
        case TEXT, LONG -> KeyAttribute.of(name, name, Converters.TEXT);
        case PADDED -> KeyAttribute.of(name, name, Converters.INTEGER);
        case DATE -> KeyAttribute.of(name, name, Converters.LOCAL_DATE);
      };
    }

    KeyTemplate appendedTo(KeyTemplate template) {
      return switch (kind) {
        case TEXT, LONG -> template.part(component());
        case PADDED -> template.padded(component(), 2);
        case DATE -> template.fixed(component(), 10);
      };
    }

    AttributeValue stored(Object value) {
      return switch (kind) {
        case TEXT, LONG -> Converters.TEXT.toValue((String) value);
        case PADDED -> Converters.INTEGER.toValue((Integer) value);
        case DATE -> Converters.LOCAL_DATE.toValue((LocalDate) value);
      };
    }

    SortCondition compared(Operator operator, Object bound) {
      AttributePath path = AttributePath.of(name);
      return switch (kind) {
        case TEXT, LONG ->
            SortBounds.OF_PART.compared(
                new ComparableTextAttribute<>(path, Converters.TEXT), operator, (String) bound);
        case PADDED ->
            SortBounds.OF_PART.compared(
                new ComparableNumberAttribute<>(path, Converters.INTEGER),
                operator,
                ((Integer) bound).longValue());
        case DATE ->
            SortBounds.OF_PART.compared(
                new ComparableTextAttribute<>(path, Converters.LOCAL_DATE),
                operator,
                (LocalDate) bound);
      };
    }

    SortCondition between(Object from, Object to) {
      AttributePath path = AttributePath.of(name);
      return switch (kind) {
        case TEXT, LONG ->
            SortBounds.OF_PART.between(
                new ComparableTextAttribute<>(path, Converters.TEXT), (String) from, (String) to);
        case PADDED ->
            SortBounds.OF_PART.between(
                new ComparableNumberAttribute<>(path, Converters.INTEGER),
                (Integer) from,
                (Integer) to);
        case DATE ->
            SortBounds.OF_PART.between(
                new ComparableTextAttribute<>(path, Converters.LOCAL_DATE),
                (LocalDate) from,
                (LocalDate) to);
      };
    }
  }

  private static int compare(Object first, Object second) {
    if (first instanceof String text) {
      int[] one = text.codePoints().toArray();
      int[] other = ((String) second).codePoints().toArray();
      return java.util.Arrays.compare(one, other);
    }
    return first instanceof Integer number
        ? number.compareTo((Integer) second)
        : ((LocalDate) first).compareTo((LocalDate) second);
  }

  private record Case(Mode mode, KeyTemplate template, List<Part> parts, String end, long seed) {
    boolean hasRanges(int index) {
      Part part = parts.get(index);
      boolean isEnd = index == parts.size() - 1 && end.isEmpty();
      return mode != Mode.NONE || !part.isText() || isEnd;
    }

    @Override
    public String toString() {
      return mode + " " + template + " of seed " + seed;
    }
  }

  private static String text(SplittableRandom random, int most) {
    int[] all = CHARACTERS.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(most + 1); length > 0; length--) {
      text.appendCodePoint(all[random.nextInt(all.length)]);
    }
    return text.toString();
  }

  private static Case make(Mode mode, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    KeyTemplate template =
        mode == Mode.ESCAPED_INDEX ? KeyTemplate.ofIndex("SK") : KeyTemplate.of("SK");
    template = template.text(random.nextInt(3) == 0 ? "" : "P" + text(random, 2));
    List<Part> parts = new ArrayList<>();
    int size = random.nextInt(1, 4);
    String literal = "";
    for (int i = 0; i < size; i++) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      Part part = new Part("p" + i, kind);
      parts.add(part);
      template = part.appendedTo(template);
      boolean canLack = kind != Kind.TEXT && kind != Kind.LONG || i == size - 1;
      literal = canLack && random.nextBoolean() ? "" : "#" + text(random, 2);
      template = template.text(literal);
    }
    return new Case(
        mode, mode == Mode.NONE ? template.unescaped("#") : template, parts, literal, seed);
  }

  @ParameterizedTest
  @EnumSource
  void aStepFindsWhatJavaFinds(Mode mode) {
    Property.of(1500)
        .check(
            (Random random) -> make(mode, random.longRange(0, Long.MAX_VALUE)),
            TemplateStepsPropertyTest::check);
  }

  private static void check(Case each) {
    SplittableRandom random = new SplittableRandom(each.seed());
    Map<List<Object>, AttributeValue> keys = new HashMap<>();
    for (int i = 0; i < KEYS; i++) {
      List<Object> tuple =
          each.parts().stream().map(part -> part.kind().value(random, false)).toList();
      AttributeValue key = key(each, tuple);
      if (key != null && !key.s().isEmpty()) { // as DynamoDB refuses it
        keys.put(tuple, key);
      }
    }
    List<List<Object>> tuples = new ArrayList<>(keys.keySet());
    for (int i = 0; i < STEPS && !tuples.isEmpty(); i++) {
      try {
        checkStep(each, keys, tuples.get(random.nextInt(tuples.size())), random);
      } catch (ItemValidationException e) {
        assertThat(e).hasMessageContaining("a sort key may have 1024");
      }
    }
  }

  private static @Nullable AttributeValue key(Case each, List<Object> tuple) {
    KeyPart[] parts = new KeyPart[tuple.size()];
    for (int i = 0; i < parts.length; i++) {
      Part part = each.parts().get(i);
      parts[i] = new KeyPart(part.name(), part.stored(tuple.get(i)));
    }
    try {
      AttributeValue key = each.template().of(parts).value();
      return key.s().getBytes(StandardCharsets.UTF_8).length > 1024 ? null : key;
    } catch (ItemValidationException e) {
      return null;
    }
  }

  private static void checkStep(
      Case each,
      Map<List<Object>, AttributeValue> keys,
      List<Object> like,
      SplittableRandom random) {
    int known = random.nextInt(each.parts().size() + 1);
    Map<String, AttributeValue> values = new HashMap<>();
    for (int i = 0; i < known; i++) {
      values.put(each.parts().get(i).name(), each.parts().get(i).stored(like.get(i)));
    }
    Predicate<List<Object>> begins =
        tuple -> tuple.subList(0, known).equals(like.subList(0, known));
    if (known == each.parts().size() || random.nextInt(5) == 0) {
      compare(each, keys, each.template().condition(values), begins, "known " + known + " " + like);
      return;
    }
    Part part = each.parts().get(known);
    Object from = bound(part, like.get(known), random);
    Object to = bound(part, like.get(known), random);
    if (part.isText() && random.nextInt(4) == 0) {
      String prefix = (String) from;
      if (!prefix.isEmpty() && (each.mode() != Mode.NONE || !prefix.contains("#"))) {
        ComparableTextAttribute<Object, String> path =
            new ComparableTextAttribute<>(AttributePath.of(part.name()), Converters.TEXT);
        compare(
            each,
            keys,
            each.template().condition(values, SortConditions.beginsWith(path, prefix)),
            begins.and(tuple -> ((String) tuple.get(known)).startsWith(prefix)),
            "begins with " + prefix);
      }
      return;
    }
    if (!each.hasRanges(known)) {
      return;
    }
    if (random.nextInt(3) == 0) {
      compare(
          each,
          keys,
          each.template().condition(values, part.between(from, to)),
          begins.and(
              tuple -> compare(tuple.get(known), from) >= 0 && compare(tuple.get(known), to) <= 0),
          "%s between %s and %s, known %s".formatted(part.name(), from, to, values));
      return;
    }
    Operator operator = Operator.values()[random.nextInt(4)];
    compare(
        each,
        keys,
        each.template().condition(values, part.compared(operator, from)),
        begins.and(tuple -> holds(operator, compare(tuple.get(known), from))),
        "%s %s %s, known %s".formatted(part.name(), operator, from, values));
  }

  private static Object bound(Part part, Object like, SplittableRandom random) {
    return random.nextInt(3) == 0 ? like : part.kind().value(random, true);
  }

  private static boolean holds(Operator operator, int order) {
    return switch (operator) {
      case LT -> order < 0;
      case LE -> order <= 0;
      case GT -> order > 0;
      case GE -> order >= 0;
    };
  }

  private static void compare(
      Case each,
      Map<List<Object>, AttributeValue> keys,
      @Nullable SortCondition condition,
      Predicate<List<Object>> expected,
      String step) {
    keys.forEach(
        (tuple, key) -> {
          boolean found = condition == null || passes(condition, key);
          if (found != expected.test(tuple)) {
            assertThat(found)
                .as("%s: %s: %s of %s by %s", each, step, key, tuple, condition)
                .isEqualTo(expected.test(tuple));
          }
        });
  }

  static boolean passes(SortCondition condition, AttributeValue key) {
    assertThat(condition.attribute()).isEqualTo("SK");
    if (condition instanceof SortCondition.Between || condition instanceof SortCondition.Compared) {
      assertThat(condition.values())
          .allMatch(value -> value.s().getBytes(StandardCharsets.UTF_8).length <= 1024);
    }
    if (condition instanceof SortCondition.Equal equal) {
      return key.equals(equal.value());
    }
    if (condition instanceof SortCondition.Prefix prefix) {
      return key.s().startsWith(prefix.prefix().s());
    }
    if (condition instanceof SortCondition.Between between) {
      return !StoredOrder.isAfter(between.from(), key) && !StoredOrder.isAfter(key, between.to());
    }
    if (condition instanceof SortCondition.Compared compared) {
      assertThat(compared.operator()).isIn(Operator.LE, Operator.GE);
      return compared.operator() == Operator.LE
          ? !StoredOrder.isAfter(key, compared.bound())
          : !StoredOrder.isAfter(compared.bound(), key);
    }
    assertThat(condition).isInstanceOf(SortCondition.Never.class);
    return false;
  }
}
