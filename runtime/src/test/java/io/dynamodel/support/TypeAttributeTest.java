package io.dynamodel.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.ItemMappingException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class TypeAttributeTest {

  @Test
  void isText() {
    assertThat(TypeAttribute.NAME).isEqualTo("_type");
    assertThat(TypeAttribute.of(StoredItem.of(Map.of("_type", AttributeValue.createS("actor")))))
        .isEqualTo("actor");
  }

  @Test
  void isRequired() {
    assertRefused(Map.of(), "attribute _type: is required, but absent");
    assertRefused(
        Map.of("_type", AttributeValue.createNul(true)), "attribute _type: is required, but NULL");
    assertRefused(
        Map.of("_type", AttributeValue.createN("1")),
        "attribute _type: expected text (S), found number (N) 1");
  }

  private static void assertRefused(Map<String, AttributeValue> item, String message) {
    assertThatThrownBy(() -> TypeAttribute.of(StoredItem.of(item)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage(message);
  }

  @Test
  void saysWhatWasExpected() {
    assertThat(TypeAttribute.unknown("film", "actor", "review"))
        .hasMessage("attribute _type: found the type \"film\", expected one of [actor, review]");
    assertThat(TypeAttribute.unknown("film", "actor").path()).isEqualTo("_type");
  }
}
