package io.dynamodel.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.expression.Sample.A;
import io.dynamodel.expression.Sample.Event;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Several expressions of one request; DynamoDB's limits. */
class ExpressionRendererTest {
  private final ExpressionRenderer renderer = new ExpressionRenderer();

  @Test
  void expressionsOfARequestShareTheirPlaceholders() {
    String update = renderer.update(List.of(A.note.set("x"), A.count.set(A.count.plus(1))));
    String condition = renderer.condition(A.other.eq("x").and(A.count.lt(3)));
    assertThat(update).isEqualTo("SET #0 = :0, #1 = #1 + :1");
    assertThat(condition).isEqualTo("#2 = :0 AND #1 < :2");
    assertThat(renderer.names())
        .containsExactly(
            Map.entry("#0", "note"), Map.entry("#1", "count"), Map.entry("#2", "other"));
    assertThat(renderer.values().keySet()).containsExactly(":0", ":1", ":2");
  }

  @Test
  void singleNamesAndValuesForTheRuntime() {
    assertThat(renderer.name("a")).isEqualTo("#0");
    assertThat(renderer.name("b")).isEqualTo("#1");
    assertThat(renderer.name("a")).isEqualTo("#0");
    assertThat(renderer.value(AttributeValue.fromS("v"))).isEqualTo(":0");
    assertThat(renderer.value(AttributeValue.fromN("1"))).isEqualTo(":1");
    assertThat(renderer.value(AttributeValue.fromS("v"))).isEqualTo(":0");
    assertThat(renderer.names()).containsEntry("#1", "b").hasSize(2);
    assertThat(renderer.values()).containsEntry(":1", AttributeValue.fromN("1")).hasSize(2);
  }

  @Test
  void nothingRenderedNothingToSend() {
    assertThat(renderer.names()).isEmpty();
    assertThat(renderer.values()).isEmpty();
  }

  @Test
  void keyConditionsAndFilters() {
    KeyCondition id = KeyCondition.of(Map.of("eventId", AttributeValue.fromS("e1")));
    assertThat(renderer.keyCondition(id)).isEqualTo("#0 = :0");
    assertThat(renderer.filter(A.note.eq("e1"))).isEqualTo("#1 = :0");
  }

  @Test
  void oneHundredValuesAreOneMembership() {
    String text = renderer.condition(A.count.in(numbers(100)).and(A.note.exists()));
    assertThat(text).startsWith("#0 IN (:0, :1, ").endsWith(", :99) AND attribute_exists(#1)");
    assertThat(text.split(" IN ")).hasSize(2);
  }

  @Test
  void moreAreSplit() {
    String text = renderer.condition(A.count.in(numbers(201)).and(A.note.exists()));
    assertThat(text)
        .startsWith("(#0 IN (:0, :1, ")
        .contains(", :99) OR #0 IN (:100, ")
        .endsWith(", :199) OR #0 IN (:200)) AND attribute_exists(#1)");
    assertThat(renderer.values()).hasSize(201).containsEntry(":200", AttributeValue.fromN("200"));
  }

  @Test
  void threeHundredOperatorsAndNoMore() {
    Condition<Event> most = Condition.allOf(Collections.nCopies(150, A.count.eq(1))).not();
    assertThat(renderer.condition(most)).startsWith("NOT (#0 = :0 AND ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renderer.condition(most.not()))
        .withMessage("condition: 301 operators and functions; DynamoDB allows 300");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renderer.filter(most.not()))
        .withMessageStartingWith("filter: 301 operators");
  }

  @Test
  void functionsCountAsOperators() {
    Condition<Event> sizes = Condition.anyOf(Collections.nCopies(100, A.tags.size().eq(1)));
    assertThat(renderer.condition(sizes.not())).startsWith("NOT (size(#0) = :0 OR ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renderer.condition(sizes.not().not()))
        .withMessageContaining("301");
    Condition<Event> prefixes = Condition.anyOf(Collections.nCopies(151, A.note.beginsWith("x")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renderer.condition(prefixes))
        .withMessageContaining("301");
  }

  @Test
  void anUpdateCountsFunctionsAndArithmeticOnly() {
    assertThat(renderer.update(changes(301, key -> key.set(1))))
        .startsWith("SET #0 = :0, #1 = :0, ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renderer.update(changes(301, key -> key.set(A.count.plus(1)))))
        .withMessage("update: 301 operators and functions; DynamoDB allows 300");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renderer.update(changes(301, key -> key.setIfAbsent(1))))
        .withMessageContaining("301");
  }

  @Test
  void fourKilobytesAndNoMore() {
    assertThat(renderer.condition(deep(1356, 2).exists())).hasSize(4096);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renderer.condition(deep(1355, 3).exists()))
        .withMessage("condition: an expression of 4097 bytes; DynamoDB allows 4096");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renderer.update(List.of(deep(2000, 0).set(1))))
        .withMessageStartingWith("update: an expression of 6");
  }

  @Test
  void aHugeConditionIsRefusedAsAnyOther() {
    Condition<Event> chain = A.count.eq(1);
    for (int i = 0; i < 100_000; i++) {
      chain = i % 2 == 0 ? chain.and(A.note.exists()) : chain.not();
    }
    Condition<Event> huge = chain;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renderer.condition(huge))
        .withMessage("condition: 150001 operators and functions; DynamoDB allows 300");
    assertThat(huge).hasToString("a condition of 150001 operators");
    assertThat(ConditionParts.attributeNames(huge)).containsExactlyInAnyOrder("count", "note");
  }

  @Test
  void nullsAreNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> renderer.condition(null))
        .withMessage("condition");
    assertThatNullPointerException().isThrownBy(() -> renderer.filter(null)).withMessage("filter");
    assertThatNullPointerException()
        .isThrownBy(() -> renderer.keyCondition(null))
        .withMessage("keyCondition");
    assertThatNullPointerException().isThrownBy(() -> renderer.update(null)).withMessage("actions");
    assertThatNullPointerException().isThrownBy(() -> renderer.name(null)).withMessage("name");
    assertThatNullPointerException().isThrownBy(() -> renderer.value(null)).withMessage("value");
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  /** Changes of that many attributes. */
  private static List<UpdateAction<Event>> changes(
      int count, Function<OptionalFreeAttribute<Event>, UpdateAction<Event>> change) {
    return IntStream.range(0, count)
        .mapToObj(i -> change.apply(new OptionalFreeAttribute<>(AttributePath.of("a" + i))))
        .toList();
  }

  /** An element within that many lists, of one or of two digits. */
  private static FreeAttribute<Event> deep(int oneDigit, int twoDigits) {
    FreeAttribute<Event> element = A.data;
    for (int i = 0; i < oneDigit; i++) {
      element = element.at(1);
    }
    for (int i = 0; i < twoDigits; i++) {
      element = element.at(10);
    }
    return element;
  }
}
