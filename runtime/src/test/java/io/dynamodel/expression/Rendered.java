package io.dynamodel.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.contract.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a renderer made of one expression, and assertions on it. */
@CanIgnoreReturnValue
record Rendered(String text, Map<String, String> names, Map<String, AttributeValue> values) {

  static Rendered condition(Condition<?> condition) {
    ExpressionRenderer renderer = new ExpressionRenderer();
    String text = renderer.condition(condition);
    return new Rendered(text, renderer.names(), renderer.values());
  }

  static Rendered update(UpdateAction<?>... actions) {
    ExpressionRenderer renderer = new ExpressionRenderer();
    String text = renderer.update(List.of(actions));
    return new Rendered(text, renderer.names(), renderer.values());
  }

  Rendered hasText(String expected) {
    assertThat(text).isEqualTo(expected);
    return this;
  }

  /** Exactly these, as #0, #1 and so on. */
  Rendered hasNames(String... expected) {
    Map<String, String> numbered = new LinkedHashMap<>();
    for (String name : expected) {
      numbered.put("#" + numbered.size(), name);
    }
    assertThat(List.copyOf(names.entrySet())).isEqualTo(List.copyOf(numbered.entrySet()));
    return this;
  }

  /** Exactly these, as :0, :1 and so on. */
  Rendered hasValues(AttributeValue... expected) {
    Map<String, AttributeValue> numbered = new LinkedHashMap<>();
    for (AttributeValue value : expected) {
      numbered.put(":" + numbered.size(), value);
    }
    assertThat(List.copyOf(values.entrySet())).isEqualTo(List.copyOf(numbered.entrySet()));
    return this;
  }

  static AttributeValue s(String text) {
    return AttributeValue.fromS(text);
  }

  static AttributeValue n(String number) {
    return AttributeValue.fromN(number);
  }

  static AttributeValue b(int... bytes) {
    byte[] array = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      array[i] = (byte) bytes[i];
    }
    return AttributeValue.fromB(SdkBytes.fromByteArray(array));
  }

  static AttributeValue l(AttributeValue... elements) {
    return AttributeValue.fromL(List.of(elements));
  }
}
