package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DocumentConverterTest {
  private static final AttributeConverter<String> NAME =
      Converters.document(
          name -> Map.of("name", AttributeValue.createS(name)),
          document -> DocumentConverterTest.name(document));

  @Test
  void storesAMap() {
    AttributeValue stored = AttributeValue.createM(Map.of("name", AttributeValue.createS("Ada")));

    assertThat(NAME.toValue("Ada")).isEqualTo(stored);
    assertThat(NAME.fromValue(stored)).isEqualTo("Ada");
  }

  @Test
  void keepsTheReadersException() {
    assertThatThrownBy(() -> NAME.fromValue(AttributeValue.createM(Map.of())))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("no name");
  }

  @Test
  void expectsAMap() {
    assertThatThrownBy(() -> NAME.fromValue(AttributeValue.createS("Ada")))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected map (M), found text (S) \"Ada\"");
  }

  @Test
  void takesTheIndexOfAListIntoThePath() {
    AttributeValue nameless = AttributeValue.createM(Map.of());

    assertThatThrownBy(
            () -> Converters.list(NAME).fromValue(AttributeValue.createL(List.of(nameless))))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("attribute [0]: no name");
  }

  private static String name(StoredItem document) {
    StoredValue name = document.value("name");
    if (name == null) {
      throw new ItemMappingException("no name");
    }
    return name.text();
  }
}
