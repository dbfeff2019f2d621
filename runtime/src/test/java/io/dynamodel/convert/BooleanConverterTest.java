package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class BooleanConverterTest {

  @Test
  void storesBooleans() {
    assertThat(Converters.BOOLEAN.toValue(true)).isEqualTo(AttributeValue.createBool(true));
    assertThat(Converters.BOOLEAN.toValue(false)).isEqualTo(AttributeValue.createBool(false));
    assertThat(Converters.BOOLEAN.fromValue(AttributeValue.createBool(true))).isTrue();
    assertThat(Converters.BOOLEAN.fromValue(AttributeValue.createBool(false))).isFalse();
  }

  @Test
  void expectsABoolean() {
    assertThatThrownBy(() -> Converters.BOOLEAN.fromValue(AttributeValue.createN("1")))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected boolean (BOOL), found number (N) 1");
  }
}
