package io.dynamodel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The attributes of a key are a map as any other, which keeps their order. */
class KeyAttributesTest {
  private static final AttributeValue X = AttributeValue.fromS("x");
  private static final AttributeValue ONE = AttributeValue.fromN("1");

  private final Map<String, AttributeValue> key =
      KeyPart.attributes(new KeyPart("z", X), new KeyPart("a", ONE));

  @Test
  void itEqualsOtherMaps() {
    Map<String, AttributeValue> other = new LinkedHashMap<>(Map.of("z", X, "a", ONE));

    assertThat(key).isEqualTo(other).hasSameHashCodeAs(other).hasSize(2);
    assertThat(other).isEqualTo(key);
    assertThat(key).isNotEqualTo(Map.of("z", X));
  }

  @Test
  void itHasItsAttributesAlone() {
    assertThat(key.get("z")).isEqualTo(X);
    assertThat(key.get("a")).isEqualTo(ONE);
    assertThat(key.get("b")).isNull();
    assertThat(key.containsKey("a")).isTrue();
    assertThat(key.containsKey("b")).isFalse();
  }

  @Test
  void theyAreInTheirOrder() {
    List<String> names = new ArrayList<>();
    key.forEach((name, value) -> names.add(name));

    assertThat(names).containsExactly("z", "a");
    assertThat(key.keySet()).containsExactly("z", "a");
    assertThat(key.values()).containsExactly(X, ONE);
  }

  @Test
  void itIsUnmodifiable() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> key.put("a", X));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> key.remove("a"));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> key.entrySet().iterator().next().setValue(ONE));
  }
}
