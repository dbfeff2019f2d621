package io.dynamodel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.convert.Converters;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.property.Property;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.instancio.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Of a million random tuples no two have one key, and each is read back. */
class KeyTemplatePropertyTest {
  private static final int TEMPLATES = 50;
  private static final int TUPLES = 10_000;
  private static final String CHARACTERS =
      "#%:$&ab01-\u0000\u001f /é€\ud7ff\ue000\uffff😀\udbff\udffe";
  private static final String SEPARATORS = "#:😀";

  private enum Mode {
    ESCAPED,
    NONE
  }

  /** A part, and random values of it, many of which are alike. */
  private record RandomPart<V>(
      KeyAttribute<V> component, int width, boolean padded, Function<SplittableRandom, V> values) {

    KeyTemplate appendedTo(KeyTemplate template) {
      if (width == 0) {
        return template.part(component);
      }
      return padded ? template.padded(component, width) : template.fixed(component, width);
    }

    KeyPart value(SplittableRandom random) {
      return component.part(values.apply(random));
    }
  }

  private record Case(KeyTemplate template, List<RandomPart<?>> parts, long seed) {
    @Override
    public String toString() {
      return template + " of seed " + seed;
    }
  }

  private static RandomPart<?> part(SplittableRandom random, String name) {
    return switch (random.nextInt(8)) {
      case 0 ->
          new RandomPart<>(
              KeyAttribute.of(name, name, Converters.INTEGER), 2, true, r -> r.nextInt(-1, 101));
      case 1 ->
          new RandomPart<>(
              KeyAttribute.of(name, name, Converters.LOCAL_DATE),
              10,
              false,
              r -> LocalDate.of(2024, 2, 27).plusDays(r.nextInt(4)));
      case 2 ->
          new RandomPart<>(
              KeyAttribute.of(name, name, Converters.UUID),
              36,
              false,
              r -> new UUID(r.nextInt(2), r.nextInt(2)));
      case 3 ->
          new RandomPart<>(
              KeyAttribute.of(name, name, Converters.INTEGER), 0, false, r -> r.nextInt(-11, 12));
      case 4 ->
          new RandomPart<>(
              KeyAttribute.ofBoolean(name, name, Converters.BOOLEAN),
              0,
              false,
              SplittableRandom::nextBoolean);
      case 5 ->
          new RandomPart<>(
              KeyAttribute.of(name, name, Converters.enumeration(DayOfWeek.values())),
              0,
              false,
              r -> DayOfWeek.of(r.nextInt(1, 8)));
      default ->
          new RandomPart<>(
              KeyAttribute.of(name, name, Converters.TEXT),
              0,
              false,
              KeyTemplatePropertyTest::text);
    };
  }

  private static String text(SplittableRandom random) {
    int[] all = CHARACTERS.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(4); length > 0; length--) {
      text.appendCodePoint(all[random.nextInt(all.length)]);
    }
    return text.toString();
  }

  private static Case template(Mode mode, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    KeyTemplate template = random.nextBoolean() ? KeyTemplate.of("SK") : KeyTemplate.ofIndex("SK");
    template = template.text(text(random));
    List<RandomPart<?>> parts = new ArrayList<>();
    int size = random.nextInt(1, 5);
    for (int i = 0; i < size; i++) {
      RandomPart<?> part = part(random, "p" + i);
      parts.add(part);
      template = part.appendedTo(template);
      boolean ends = i == size - 1;
      boolean adjacent = random.nextBoolean() && (part.width() > 0 || ends);
      template = template.text(adjacent ? "" : separator(mode, random) + text(random));
    }
    return new Case(
        mode == Mode.ESCAPED
            ? template
            : random.nextBoolean()
                ? template.unescaped(SEPARATORS)
                : template.unescapedWithFreeEnd(SEPARATORS),
        parts,
        seed);
  }

  private static String separator(Mode mode, SplittableRandom random) {
    int[] all = SEPARATORS.codePoints().toArray();
    return mode == Mode.ESCAPED ? "#" : Character.toString(all[random.nextInt(all.length)]);
  }

  @ParameterizedTest
  @EnumSource
  void noTwoTuplesHaveOneKeyAndEachIsReadBack(Mode mode) {
    AtomicLong written = new AtomicLong();
    Property.of(TEMPLATES)
        .check(
            (Random random) -> template(mode, random.longRange(0, Long.MAX_VALUE)),
            each -> written.addAndGet(check(each)));
    assertThat(written.get()).isGreaterThan((long) TEMPLATES * TUPLES / 4);
  }

  private static long check(Case each) {
    SplittableRandom random = new SplittableRandom(each.seed());
    Map<String, Map<String, AttributeValue>> tuples = new HashMap<>();
    long written = 0;
    for (int i = 0; i < TUPLES; i++) {
      KeyPart[] parts =
          each.parts().stream().map(part -> part.value(random)).toArray(KeyPart[]::new);
      Map<String, AttributeValue> tuple = Map.copyOf(KeyPart.attributes(parts));
      String key;
      try {
        key = each.template().of(parts).value().s();
      } catch (ItemValidationException e) {
        continue;
      }
      written++;
      assertThat(tuples.getOrDefault(key, tuple)).as(key).isEqualTo(tuple);
      tuples.put(key, tuple);
      if (!each.template().read(key).equals(tuple)) {
        assertThat(each.template().read(key)).as(key).isEqualTo(tuple);
      }
    }
    return written;
  }

  /** What is not written is not read: a text that is read gives itself. */
  @Test
  void whatIsReadWouldBeWritten() {
    AtomicLong read = new AtomicLong();
    Property.of(20 * TEMPLATES)
        .check(
            (Random random) ->
                template(
                    random.trueOrFalse() ? Mode.ESCAPED : Mode.NONE,
                    random.longRange(0, Long.MAX_VALUE)),
            each -> read.addAndGet(readMutants(each)));
    assertThat(read.get()).isGreaterThan(1000);
  }

  private static long readMutants(Case each) {
    SplittableRandom random = new SplittableRandom(each.seed());
    long read = 0;
    for (int i = 0; i < 100; i++) {
      try {
        KeyPart[] parts =
            each.parts().stream().map(part -> part.value(random)).toArray(KeyPart[]::new);
        String key = mutant(each.template().of(parts).value().s(), random);
        Map<String, AttributeValue> values = each.template().read(key);
        read++;
        KeyPart again = each.template().of(values);
        assertThat(again).isEqualTo(new KeyPart("SK", AttributeValue.fromS(key)));
      } catch (ItemValidationException | io.dynamodel.exception.ItemMappingException e) {
        continue;
      }
    }
    return read;
  }

  private static String mutant(String key, SplittableRandom random) {
    int at = random.nextInt(key.length() + 1);
    int to = Math.min(key.length(), at + random.nextInt(2));
    return key.substring(0, at) + text(random) + key.substring(to);
  }
}
