package io.dynamodel.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Sample.A;
import io.dynamodel.expression.Sample.Event;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attributes with converters that are a user's, or that store a number without being one. */
class UserConvertersTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  /** Whole dozens. */
  private static final class Dozens implements NumberConverter<Integer> {
    @Override
    public BigDecimal toNumber(Integer value) {
      if (value < 0) {
        throw new IllegalStateException("negative");
      }
      return BigDecimal.valueOf(12L * value);
    }

    @Override
    public Integer fromNumber(BigDecimal number) {
      return number.intValueExact() % 12 == 0 ? number.intValueExact() / 12 : null;
    }
  }

  private static final NumberAttribute<Event, Integer> DOZENS =
      new NumberAttribute<>(AttributePath.of("dozens"), new Dozens());

  /** A document in a document, and so on. */
  private record Chain(Chain next) {
    static final AttributeConverter<Chain> CONVERTER =
        Converters.document(Chain::toItem, item -> new Chain(null));

    Map<String, AttributeValue> toItem() {
      return next == null ? Map.of() : Map.of("next", CONVERTER.toValue(next));
    }

    static Chain of(int documents) {
      Chain chain = new Chain(null);
      for (int i = 1; i < documents; i++) {
        chain = new Chain(chain);
      }
      return chain;
    }
  }

  private static final ValueAttribute<Event, Chain> CHAIN =
      new ValueAttribute<>(AttributePath.of("chain"), Chain.CONVERTER);

  @Test
  void comparesWhatIsStoredAsANumber() {
    Rendered.condition(A.slot.ge(SECOND).and(A.length.between(SECOND.negated(), SECOND)))
        .hasText("#0 >= :0 AND #1 BETWEEN :1 AND :0")
        .hasNames("slot", "length")
        .hasValues(Rendered.n("1"), Rendered.n("-1"));
    Rendered.condition(A.delay.isEmpty().or(A.delay.ne(A.length)))
        .hasText("attribute_not_exists(#0) OR attribute_type(#0, :0) OR #0 <> #1");
  }

  @Test
  void storesWhatIsStoredAsANumber() {
    Rendered.update(A.length.set(Duration.ofMillis(-1500)), A.delay.setOrRemove(null))
        .hasText("SET #0 = :0 REMOVE #1")
        .hasNames("length", "delay")
        .hasValues(Rendered.n("-1.5"));
  }

  @Test
  void elementsThatAreOptional() {
    Rendered.update(A.answers.append(Optional.of("x"), Optional.empty()))
        .hasValues(Rendered.l(), Rendered.l(Rendered.s("x"), AttributeValue.createNul(true)));
    Rendered.condition(A.answers.at(1).eq("x").and(A.scores.key("k").lt(5)))
        .hasText("#0[1] = :0 AND #1.#2 < :1")
        .hasNames("answers", "scores", "k");
  }

  @Test
  void comparesADocumentThatUpdatesCanNotChange() {
    Attribute<Event, Chain> chain =
        new ComparableValueAttribute<>(AttributePath.of("chain"), Chain.CONVERTER);

    Rendered.condition(chain.eq(Chain.of(1)).or(chain.notExists()))
        .hasText("#0 = :0 OR attribute_not_exists(#0)")
        .hasNames("chain")
        .hasValues(AttributeValue.fromM(Map.of()));
  }

  @Test
  void longsGoThroughTheConverterOfTheUser() {
    assertThat(DOZENS.toValue(24L)).isEqualTo(Rendered.n("24"));
    assertThat(DOZENS.toValue(Integer.valueOf(2))).isEqualTo(Rendered.n("24"));
    assertRefused(() -> DOZENS.eq(25L), "the attribute's Java type can't hold the number 25");
    assertRefused(
        () -> DOZENS.eq(-12L), "the converter refused: java.lang.IllegalStateException: negative");
    assertRefused(
        () -> DOZENS.in(List.of(1, -1)),
        "the converter refused: java.lang.IllegalStateException: negative");
  }

  private static void assertRefused(ThrowingCallable call, String problem) {
    assertThatThrownBy(call)
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("attribute dozens: " + problem);
  }

  @Test
  void refusesValuesThatAreNestedTooDeep() {
    UpdateAction<Event> deepest = CHAIN.set(Chain.of(32));
    assertThat(Change.of(deepest).value()).isPresent();

    for (int documents : new int[] {33, 500, 20_000, 200_000}) {
      Chain chain = Chain.of(documents);

      assertThatThrownBy(() -> CHAIN.set(chain))
          .isInstanceOf(ItemValidationException.class)
          .hasMessage("attribute chain: is nested deeper than DynamoDB's 32 levels");
    }
  }
}
