package io.dynamodel.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Kinds;
import io.dynamodel.property.Property;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of the bytes of an item, any model reads what it reads of the SDK's: a record or an error. */
class AnyModelPropertyTest {

  @Test
  void readsTheSameEitherWay() {
    Kinds<String> kinds = Property.of(1500).classify(cases(), AnyModelPropertyTest::check);
    kinds.assertMoreThan(15, "read");
    kinds.assertMoreThan(15, "refused");
  }

  /**
   * A model and an answer.
   *
   * @param json has an item that the model mostly can read
   */
  private record Case(AnyModel model, String json) {}

  private static Gen<Case> cases() {
    return AnyModel.model(3)
        .flatMap(
            model ->
                Gens.combine(
                    Gens.just(model),
                    model.items().flatMap(item -> AnyAnswer.json("Item", item)),
                    Case::new));
  }

  private static String check(Case each) {
    String read = result(each.model, AnyAnswer.decoded(each.json));
    assertThat(read).isEqualTo(result(each.model, StoredItem.of(AnyAnswer.bySdk(each.json))));
    return read.startsWith("[") ? "read" : "refused";
  }

  private static String result(AnyModel model, StoredItem item) {
    try {
      return shown(model.read(item));
    } catch (RuntimeException e) {
      return chain(e);
    }
  }

  private static String chain(Throwable thrown) {
    return thrown + (thrown.getCause() == null ? "" : ", by " + chain(thrown.getCause()));
  }

  /** All that can differ: types, orders, scales and bytes. */
  private static String shown(@Nullable Object value) {
    if (value instanceof Collection<?> all) {
      return all.stream()
          .map(AnyModelPropertyTest::shown)
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(each -> shown(each.getKey()) + "=" + shown(each.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof Optional<?> optional) {
      return "maybe " + shown(optional.orElse(null));
    }
    if (value instanceof byte[] bytes) {
      return Arrays.toString(bytes);
    }
    if (value instanceof ByteBuffer buffer) {
      return buffer + Arrays.toString(buffer.array());
    }
    return value == null ? "null" : value.getClass().getSimpleName() + " " + value;
  }
}
