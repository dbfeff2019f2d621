package io.dynamodel.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.convert.Converters;
import io.dynamodel.convert.EpochMillisecondsConverter;
import io.dynamodel.convert.EpochSecondsConverter;
import io.dynamodel.convert.IsoMillisecondsConverter;
import io.dynamodel.convert.IsoSecondsConverter;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.convert.WholeUnits;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Property;
import io.dynamodel.property.Scalars;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A bound of any fraction is compared with whole stored units as Java compares the instants. */
class BoundsPropertyTest {
  private static final Property PROPERTY = Property.of(2000);
  private static final AttributePath PATH = AttributePath.of("at");

  private enum Unit {
    TIME_TO_LIVE(number(Converters.TIME_TO_LIVE), ChronoUnit.SECONDS),
    EPOCH_SECONDS(number(new EpochSecondsConverter()), ChronoUnit.SECONDS),
    EPOCH_MILLISECONDS(number(new EpochMillisecondsConverter()), ChronoUnit.MILLIS),
    ISO_SECONDS(text(new IsoSecondsConverter()), ChronoUnit.SECONDS),
    ISO_MILLISECONDS(text(new IsoMillisecondsConverter()), ChronoUnit.MILLIS),
    NANOSECONDS(text(Converters.INSTANT), ChronoUnit.NANOS);

    private final Ordered<Object, Instant> attribute;
    private final ChronoUnit unit;

    Unit(Ordered<Object, Instant> attribute, ChronoUnit unit) {
      this.attribute = attribute;
      this.unit = unit;
    }

    private static Ordered<Object, Instant> number(NumberConverter<Instant> converter) {
      return new ComparableOrderedAttribute<>(PATH, converter);
    }

    private static Ordered<Object, Instant> text(TextConverter<Instant> converter) {
      return new ComparableTextAttribute<>(PATH, converter);
    }

    private AttributeValue stored(Instant time) {
      return ConvertedAttribute.of(attribute).toValue(time.truncatedTo(unit));
    }
  }

  private enum Operator {
    LT(Ordered::lt, order -> order < 0),
    LE(Ordered::le, order -> order <= 0),
    GT(Ordered::gt, order -> order > 0),
    GE(Ordered::ge, order -> order >= 0);

    private final BiFunction<Ordered<Object, Instant>, Instant, Condition<Object>> condition;
    private final IntPredicate expected;

    Operator(
        BiFunction<Ordered<Object, Instant>, Instant, Condition<Object>> condition,
        IntPredicate expected) {
      this.condition = condition;
      this.expected = expected;
    }
  }

  private record Case(Instant stored, Instant from, Instant to) {}

  /** Within some milliseconds or seconds of each other, so that they often share one. */
  private static Gen<Case> cases(ChronoUnit unit) {
    Gen<Instant> near =
        Gens.combine(
            Scalars.longs(-2, 2),
            Gens.oneOf(Gens.of(0, 1, 500_000_000, 999_999_999), Scalars.ints(0, 999_999_999)),
            (units, nanos) ->
                Instant.parse("2026-05-01T12:00:00Z")
                    .plus(units, unit)
                    .plusNanos(nanos * unit.getDuration().toNanos() / 1_000_000_000));
    return random -> {
      Instant one = near.generate(random);
      Instant other = near.generate(random);
      return new Case(
          near.generate(random).truncatedTo(unit),
          one.isBefore(other) ? one : other,
          one.isBefore(other) ? other : one);
    };
  }

  @ParameterizedTest
  @EnumSource
  void oneBound(Unit unit) {
    PROPERTY.check(
        cases(unit.unit),
        each -> {
          for (Operator operator : Operator.values()) {
            Condition<Object> condition = operator.condition.apply(unit.attribute, each.from);

            assertThat(holds(condition, unit.stored(each.stored)))
                .as("%s %s %s", each.stored, operator, each.from)
                .isEqualTo(operator.expected.test(each.stored.compareTo(each.from)));
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void twoBounds(Unit unit) {
    PROPERTY.check(
        cases(unit.unit),
        each ->
            assertThat(holds(unit.attribute.between(each.from, each.to), unit.stored(each.stored)))
                .isEqualTo(!each.stored.isBefore(each.from) && !each.stored.isAfter(each.to)));
  }

  @Test
  void theRuleThatIsSent() {
    Ordered<Object, Instant> at = Unit.EPOCH_SECONDS.attribute;
    Instant bound = Instant.ofEpochSecond(7, 1);

    assertThat(at.gt(bound)).hasToString("at > 7");
    assertThat(at.le(bound)).hasToString("at <= 7");
    assertThat(at.lt(bound)).hasToString("at < 8");
    assertThat(at.ge(bound)).hasToString("at >= 8");
    assertThat(at.between(bound, bound.plusSeconds(2))).hasToString("at BETWEEN 8 AND 9");
    assertThat(at.between(bound, bound.plusMillis(1)).neverHolds()).isTrue();
  }

  /** Whole numbers of euros, which are refused below zero. */
  private record Euros() implements NumberConverter<BigDecimal>, WholeUnits<BigDecimal> {
    @Override
    public BigDecimal toNumber(BigDecimal value) {
      return value;
    }

    @Override
    public BigDecimal fromNumber(BigDecimal number) {
      return number;
    }

    @Override
    public BigDecimal floor(BigDecimal value) {
      if (value.signum() < 0) {
        throw new IllegalStateException("no debts");
      }
      return value.setScale(0, RoundingMode.FLOOR);
    }

    @Override
    public BigDecimal ceiling(BigDecimal value) {
      return value.setScale(0, RoundingMode.CEILING);
    }
  }

  @Test
  void aConverterOfAUsersOwn() {
    Ordered<Object, BigDecimal> price = new ComparableOrderedAttribute<>(PATH, new Euros());

    assertThat(price.gt(new BigDecimal("7.5"))).hasToString("at > 7");
    assertThat(price.lt(new BigDecimal("7.5"))).hasToString("at < 8");
    assertThatThrownBy(() -> price.gt(new BigDecimal("-1")))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageStartingWith("attribute at: the converter refused")
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  /** As DynamoDB evaluates it. */
  private static boolean holds(Condition<Object> condition, AttributeValue stored) {
    Predicate predicate = condition.predicate();
    if (predicate instanceof Predicate.Constant constant) {
      return constant.holds();
    }
    if (predicate instanceof Predicate.Between between) {
      return order(stored, between.from()) >= 0 && order(stored, between.to()) <= 0;
    }
    Predicate.Comparison comparison = (Predicate.Comparison) predicate;
    int order = order(stored, comparison.right());
    return switch (comparison.comparator()) {
      case LT -> order < 0;
      case LE -> order <= 0;
      case GT -> order > 0;
      case GE -> order >= 0;
      case EQ, NE -> throw new AssertionError(condition);
    };
  }

  private static int order(AttributeValue stored, Operand operand) {
    AttributeValue bound = ((Operand.Literal) operand).value();
    return stored.n() == null
        ? stored.s().compareTo(bound.s())
        : new BigDecimal(stored.n()).compareTo(new BigDecimal(bound.n()));
  }
}
