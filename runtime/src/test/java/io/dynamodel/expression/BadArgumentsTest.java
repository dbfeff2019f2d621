package io.dynamodel.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Sample.A;
import io.dynamodel.expression.Sample.Event;
import io.dynamodel.expression.Sample.P;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Refused while the condition or the action is built, with the attribute's path. */
class BadArgumentsTest {
  private static final String NO_TEXT = null;
  private static final Attribute<Event, String> NO_ATTRIBUTE = null;

  private static void assertInvalid(String path, ThrowingCallable call) {
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.path()).isEqualTo(path));
  }

  private static void assertNull(String parameter, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
  }

  @Test
  void valuesThatDynamoDbCantStore() {
    assertInvalid("ratio", () -> A.ratio.lt(Double.NaN));
    assertInvalid("ratio", () -> A.ratio.set(Double.POSITIVE_INFINITY));
    assertInvalid("price", () -> P.price.eq(new BigDecimal("1".repeat(39))));
    assertInvalid("price", () -> P.price.add(new BigDecimal("1E200")));
    assertInvalid("note", () -> A.note.eq("\ud800"));
    assertInvalid("note", () -> A.note.beginsWith("\ud800"));
    assertInvalid("note", () -> A.note.contains("\ud800"));
    assertInvalid("note", () -> A.note.in("ok", "\ud800"));
    assertInvalid("timestamp", () -> A.timestamp.between(Instant.EPOCH, Instant.MAX));
    assertInvalid("address.city", () -> A.address.city.set("\ud800"));
    assertInvalid("tags[4]", () -> A.tags.at(4).set("\ud800"));
    assertInvalid("tags[1]", () -> A.tags.append("ok", "\ud800"));
    assertInvalid("labels", () -> A.labels.contains("\ud800"));
    assertInvalid("byName", () -> A.byName.key("\ud800"));
    assertInvalid("data", () -> A.data.key("\ud800"));
    assertInvalid("data.k", () -> A.data.key("k").set(new StringBuilder("x")));
    assertInvalid("data", () -> A.data.eq(P.name));
  }

  @Test
  void longsThatTheTypeCantHold() {
    assertInvalid("small", () -> A.small.eq(128));
    assertInvalid("small", () -> A.small.set(-129));
    assertInvalid("small", () -> A.small.add(128));
    assertInvalid("small", () -> A.small.set(A.small.plus(128)));
    assertInvalid("small", () -> A.small.orElse(128));
    assertInvalid("small", () -> A.small.orElse(1).subtractedFrom(128));
    assertInvalid("count", () -> A.count.between(0, 1L << 31));
    assertInvalid("ratio", () -> A.ratio.lt((1L << 53) + 1));
  }

  @Test
  void theMessageNamesTheNumber() {
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> A.small.lt(300))
        .withMessage("attribute small: the attribute's Java type can't hold the number 300");
  }

  @Test
  void anEmptySetIsNoOperand() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> A.labels.eq(Set.of()))
        .withMessageStartingWith(
            "labels: what is stored as an absent attribute, such as an empty set")
        .withMessageEndingWith("isEmpty()");
    assertThatIllegalArgumentException().isThrownBy(() -> A.labels.ne(Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> A.labels.in(List.of(Set.of("x"), Set.of())));
    assertThatIllegalArgumentException().isThrownBy(() -> A.labels.setIfAbsent(Set.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> A.labels.orElse(Set.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> A.data.key("k").eq(Set.of()));
  }

  @Test
  void anAttributeIsNotComparedWithItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> A.note.eq(A.note))
        .withMessage("note: an attribute can't be compared with itself");
    assertThatIllegalArgumentException().isThrownBy(() -> A.note.ne(A.note));
    assertThatIllegalArgumentException().isThrownBy(() -> A.count.lt(A.count));
    assertThatIllegalArgumentException().isThrownBy(() -> A.count.le(A.count));
    assertThatIllegalArgumentException().isThrownBy(() -> A.count.gt(A.count));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> A.tags.at(1).ge(A.tags.at(1)))
        .withMessageStartingWith("tags[1]: ");
  }

  @Test
  void pathsThatThereAreNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> A.tags.at(-1))
        .withMessage("tags: a list index is at least 0, not -1");
    assertThatIllegalArgumentException().isThrownBy(() -> A.tags.remove(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> A.data.at(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> A.byName.key(""))
        .withMessage("byName: a name can't be empty");
    assertThatIllegalArgumentException().isThrownBy(() -> AttributePath.of(""));
  }

  @Test
  void nullsInConditions() {
    assertNull("value", () -> A.note.eq(NO_TEXT));
    assertNull("other", () -> A.note.eq(NO_ATTRIBUTE));
    assertNull("value", () -> A.note.ne(NO_TEXT));
    assertNull("value", () -> A.note.lt(NO_TEXT));
    assertNull("other", () -> A.note.ge(NO_ATTRIBUTE));
    assertNull("from", () -> A.note.between(null, "x"));
    assertNull("to", () -> A.note.between("x", null));
    assertNull("values", () -> A.note.in((List<String>) null));
    assertNull("values[1]", () -> A.note.in(Arrays.asList("x", null)));
    assertNull("first", () -> A.note.in(null, "x"));
    assertNull("more[0]", () -> A.note.in("x", NO_TEXT));
    assertNull("prefix", () -> A.note.beginsWith(null));
    assertNull("part", () -> A.note.contains(null));
    assertNull("prefix", () -> A.payload.beginsWith(null));
    assertNull("part", () -> A.payload.contains(null));
    assertNull("type", () -> A.note.hasType(null));
    assertNull("value", () -> A.labels.contains(null));
    assertNull("value", () -> A.tags.contains(null));
    assertNull("value", () -> A.data.contains(null));
    assertNull("key", () -> A.byName.key(null));
    assertNull("key", () -> A.data.key(null));
    assertNull("other", () -> A.note.exists().and(null));
    assertNull("other", () -> A.note.exists().or(null));
    assertNull("conditions", () -> Condition.allOf((List<Condition<Event>>) null));
    assertNull("conditions[1]", () -> Condition.anyOf(A.note.exists(), null));
  }

  @Test
  void nullsInUpdates() {
    assertNull("value", () -> A.note.set(NO_TEXT));
    assertNull("value", () -> A.note.set((Value<Event, String>) null));
    assertNull("value", () -> A.count.set((Integer) null));
    assertNull("value", () -> A.note.setIfAbsent(null));
    assertNull("value", () -> A.note.orElse(null));
    assertNull("value", () -> A.count.plus((Integer) null));
    assertNull("other", () -> A.count.plus((NumberValue<Event, Integer>) null));
    assertNull("other", () -> A.count.minus((NumberValue<Event, Integer>) null));
    assertNull("elements", () -> A.labels.add((String[]) null));
    assertNull("elements[1]", () -> A.labels.add("x", null));
    assertNull("elements", () -> A.labels.deleteAll(null));
    assertNull("elements", () -> A.tags.append((String[]) null));
    assertInvalid("tags[1]", () -> A.tags.append("x", null));
  }

  @Test
  void nullsInConstructors() {
    AttributePath path = AttributePath.of("x");
    assertNull("path", () -> new FreeAttribute<Event>(null));
    assertNull("converter", () -> new TextAttribute<Event, String>(path, null));
    assertNull("name", () -> AttributePath.of(null));
    assertNull("name", () -> path.child(null));
    assertNull("name", () -> new StoredAttribute<Event>(null));
  }
}
