package io.dynamodel.it.behaviour.template;

import static io.dynamodel.it.behaviour.template.StayTable.Layout.LONG;
import static io.dynamodel.it.behaviour.template.StayTable.Layout.LONG_NONE;
import static io.dynamodel.it.behaviour.template.StayTable.Layout.TAIL;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Dynamo;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.Query;
import io.dynamodel.RangeKeyStep;
import io.dynamodel.TextKeyStep;
import io.dynamodel.TextPrefixKeyStep;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.it.behaviour.fixture.Walk;
import io.dynamodel.it.behaviour.template.StayTable.Layout;
import io.dynamodel.it.behaviour.template.StayTable.StayQuery;
import io.dynamodel.testing.WithDynamoDb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Queries along a key of parts give what plain Java gives, in each layout: 20,000 items. */
@WithDynamoDb
class TemplateQueriesPropertyTest {
  private static final int ITEMS = 5_000;
  private static final int QUERIES = 250;
  private static final String ESCAPED = "ab#%!$ \u0001é😀\uffff";
  private static final String PLAIN = "ab%!$ \u0001é😀\uffff";
  private static final NumberAttribute<Stay, Integer> RATING =
      new NumberAttribute<>(AttributePath.of("rating"), Converters.INTEGER);

  private final Dynamo dynamo;

  TemplateQueriesPropertyTest(DynamoDbClient client) {
    dynamo = Dynamo.of(client);
  }

  @ParameterizedTest
  @EnumSource
  void findWhatJavaFinds(Layout layout) {
    long seed = Long.getLong("properties.seed", new SplittableRandom().nextLong());
    SplittableRandom random = new SplittableRandom(seed);
    StayTable table = new StayTable(dynamo, layout);
    table.admin().create();
    List<Stay> stays = stays(layout, random);
    table.putAll(stays);
    for (int i = 0; i < QUERIES; i++) {
      Asked asked = new Asked(layout, table, random, stays);
      assertThat(asked.found())
          .as("%s of -Dproperties.seed=%d, query %d: %s", layout, seed, i, asked)
          .isEqualTo(asked.expected());
    }
  }

  private static List<Stay> stays(Layout layout, SplittableRandom random) {
    Map<Object, Stay> stays = new LinkedHashMap<>();
    while (stays.size() < ITEMS) {
      Stay stay =
          new Stay(
              text(layout, random, 1, 1),
              text(layout, random, 1, 2),
              day(random),
              random.nextInt(12) * 11,
              text(layout, random, 1, 3),
              random.nextInt(10));
      stays.put(layout.key(stay), stay);
    }
    return List.copyOf(stays.values());
  }

  private static LocalDate day(SplittableRandom random) {
    return LocalDate.of(2024, 2, 26).plusDays(random.nextInt(6));
  }

  private static String text(Layout layout, SplittableRandom random, int least, int most) {
    int[] all = (layout.isEscaped() ? ESCAPED : PLAIN).codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(least, most + 1); length > 0; length--) {
      text.appendCodePoint(all[random.nextInt(all.length)]);
    }
    return text.toString();
  }

  /** One query and what it should give. */
  private static final class Asked {
    private final Layout layout;
    private final SplittableRandom random;
    private final List<Stay> stays;
    private final Stay like;
    private Predicate<Stay> test;
    private Query<Stay> query;

    Asked(Layout layout, StayTable table, SplittableRandom random, List<Stay> stays) {
      this.layout = layout;
      this.random = random;
      this.stays = stays;
      like = stays.get(random.nextInt(stays.size()));
      test = stay -> stay.hotel().equals(like.hotel());
      StayQuery whole = table.query(like.hotel());
      query = whole;
      if (layout == LONG || layout == LONG_NONE) {
        longKey(whole);
      } else {
        tailKey(whole);
      }
      if (random.nextInt(3) == 0) {
        int rating = random.nextInt(10);
        query = query.filter(RATING.ge(rating));
        and(stay -> stay.rating() >= rating);
      }
    }

    private void longKey(StayQuery whole) {
      if (layout == LONG
          ? last(whole.city(), Stay::city, this::anyText)
          : lastPrefix(whole.cityPrefix(), Stay::city)) {
        return;
      }
      StayQuery ofCity = whole.city().eq(like.city());
      and(stay -> stay.city().equals(like.city()));
      query = ofCity;
      if (lastRange(ofCity.adjacentDay(), Stay::day, this::anyDay)) {
        return;
      }
      StayQuery ofDay = ofCity.adjacentDay().eq(like.day());
      and(stay -> stay.day().equals(like.day()));
      query = ofDay;
      if (lastNumber(ofDay.line())) {
        return;
      }
      StayQuery ofLine = ofDay.line().eq(like.line());
      and(stay -> stay.line() == like.line());
      query = ofLine;
      if (last(ofLine.name(), Stay::name, this::anyText)) {
        return;
      }
      query = ofLine.name().eq(like.name());
      and(stay -> stay.name().equals(like.name()));
    }

    private void tailKey(StayQuery whole) {
      if (lastNumber(whole.line())) {
        return;
      }
      StayQuery ofLine = whole.line().eq(like.line());
      and(stay -> stay.line() == like.line());
      query = ofLine;
      if (layout == TAIL
          ? last(ofLine.city(), Stay::city, this::anyText)
          : lastPrefix(ofLine.cityPrefix(), Stay::city)) {
        return;
      }
      StayQuery ofCity = ofLine.cityEqual().eq(like.city());
      and(stay -> stay.city().equals(like.city()));
      query = ofCity;
      if (lastRange(ofCity.day(), Stay::day, this::anyDay)) {
        return;
      }
      query = ofCity.day().eq(like.day());
      and(stay -> stay.day().equals(like.day()));
    }

    private void and(Predicate<Stay> more) {
      test = test.and(more);
    }

    private String anyText() {
      return text(layout, random, 0, 3);
    }

    private LocalDate anyDay() {
      return random.nextInt(10) == 0 ? LocalDate.of(10_000, 1, 1) : day(random);
    }

    private boolean lastPrefix(
        TextPrefixKeyStep<String, ?, Query<Stay>> step, Function<Stay, String> part) {
      int choice = random.nextInt(4);
      if (choice == 0) {
        String prefix = text(layout, random, 1, 2);
        query = step.beginsWith(prefix);
        and(stay -> part.apply(stay).startsWith(prefix));
      }
      return choice < 2;
    }

    private boolean last(
        TextKeyStep<String, ?, Query<Stay>> step,
        Function<Stay, String> part,
        Supplier<String> any) {
      if (random.nextInt(6) == 0) {
        String prefix = text(layout, random, 1, 2);
        query = step.beginsWith(prefix);
        and(stay -> part.apply(stay).startsWith(prefix));
        return true;
      }
      return lastRange(step, part, any);
    }

    /** Whether this part has the last condition, or none. */
    private <V> boolean lastRange(
        RangeKeyStep<V, ?, Query<Stay>> step, Function<Stay, V> part, Supplier<V> any) {
      V from = random.nextBoolean() ? part.apply(like) : any.get();
      V to = random.nextBoolean() ? part.apply(like) : any.get();
      switch (random.nextInt(10)) {
        case 0 -> condition(step.lt(from), stay -> order(part.apply(stay), from) < 0);
        case 1 -> condition(step.le(from), stay -> order(part.apply(stay), from) <= 0);
        case 2 -> condition(step.gt(from), stay -> order(part.apply(stay), from) > 0);
        case 3 -> condition(step.ge(from), stay -> order(part.apply(stay), from) >= 0);
        case 4 ->
            condition(
                step.between(from, to),
                stay -> order(part.apply(stay), from) >= 0 && order(part.apply(stay), to) <= 0);
        case 5 -> {
          // all of them
        }
        default -> {
          return false;
        }
      }
      return true;
    }

    private boolean lastNumber(NumberKeyStep<Integer, ?, Query<Stay>> step) {
      long from = random.nextInt(-20, 1200);
      long to = random.nextInt(10) == 0 ? Long.MAX_VALUE : random.nextInt(-20, 1200);
      switch (random.nextInt(10)) {
        case 0 -> condition(step.lt(from), stay -> stay.line() < from);
        case 1 -> condition(step.le(from), stay -> stay.line() <= from);
        case 2 -> condition(step.gt(from), stay -> stay.line() > from);
        case 3 -> condition(step.ge(from), stay -> stay.line() >= from);
        case 4 ->
            condition(step.between(from, to), stay -> stay.line() >= from && stay.line() <= to);
        default -> {
          return lastRange(step, Stay::line, () -> random.nextInt(-20, 1200));
        }
      }
      return true;
    }

    private void condition(Query<Stay> refined, Predicate<Stay> more) {
      query = refined;
      and(more);
    }

    private static int order(Object first, Object second) {
      if (first instanceof String text) {
        return Arrays.compare(
            text.codePoints().toArray(), ((String) second).codePoints().toArray());
      }
      return first instanceof Integer number
          ? number.compareTo((Integer) second)
          : ((LocalDate) first).compareTo((LocalDate) second);
    }

    private List<List<Stay>> all;

    private void ask() {
      if (all != null) {
        return;
      }
      List<Stay> expected =
          stays.stream().filter(test).sorted(comparator()).collect(Collectors.toList());
      if (random.nextBoolean()) {
        query = query.descending();
        Collections.reverse(expected);
      }
      int limit = random.nextInt(3) == 0 ? random.nextInt(1, 20) : Integer.MAX_VALUE;
      if (limit < Integer.MAX_VALUE) {
        query = query.limit(limit);
        expected = expected.subList(0, Math.min(limit, expected.size()));
      }
      List<Stay> found = new ArrayList<>();
      switch (random.nextInt(3)) {
        case 0 -> found.addAll(query.toList());
        case 1 -> {
          Query<Stay> paged = query.pageSize(random.nextInt(1, 9) * 10);
          if (limit == Integer.MAX_VALUE) {
            Walk.of(() -> paged)
                .pages()
                .forEach(page -> page.items().forEach(item -> found.add((Stay) item)));
          } else {
            paged.stream().forEach(found::add);
          }
        }
        default -> {
          found.addAll(query.toList());
          assertThat(query.count()).as("count of %s", query).isEqualTo(found.size());
        }
      }
      all = List.of(found, expected);
    }

    List<Stay> found() {
      ask();
      return all.get(0);
    }

    List<Stay> expected() {
      ask();
      return all.get(1);
    }

    private Comparator<Stay> comparator() {
      if (!layout.isEscaped()) {
        return (one, other) -> order(sortKey(one), sortKey(other));
      }
      Comparator<Stay> byCity = (one, other) -> order(one.city(), other.city());
      return layout == LONG
          ? byCity
              .thenComparing(Stay::day)
              .thenComparing(Stay::line)
              .thenComparing((one, other) -> order(one.name(), other.name()))
          : Comparator.comparing(Stay::line).thenComparing(byCity).thenComparing(Stay::day);
    }

    private String sortKey(Stay stay) {
      return layout == LONG_NONE
          ? "P#%s#%s%03d#%s".formatted(stay.city(), stay.day(), stay.line(), stay.name())
          : "%03d%s#%s#%s#END".formatted(stay.line(), stay.hotel(), stay.city(), stay.day());
    }

    @Override
    public String toString() {
      return query.toString();
    }
  }
}
