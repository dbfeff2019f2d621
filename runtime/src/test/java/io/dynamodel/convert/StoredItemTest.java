package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class StoredItemTest {
  private static final AttributeValue TEXT = AttributeValue.createS("x");
  private static final AttributeValue NUMBER = AttributeValue.createN("1.50");
  private static final AttributeValue YES = AttributeValue.createBool(true);
  private static final AttributeValue NOTHING = AttributeValue.createNul(true);

  private final Map<String, AttributeValue> attributes = new LinkedHashMap<>();
  private final StoredItem item = StoredItem.of(attributes);

  StoredItemTest() {
    attributes.put("text", TEXT);
    attributes.put("number", NUMBER);
    attributes.put("yes", YES);
    attributes.put("nothing", NOTHING);
  }

  @Test
  void hasValuesByTheirNames() {
    assertThat(item.value("text").text()).isEqualTo("x");
    assertThat(item.value("nothing").isNull()).isTrue();
    assertThat(item.value("other")).isNull();
    assertThat(item.size()).isEqualTo(4);
  }

  @Test
  void hasTextsNumbersAndBooleansByTheNameAlone() {
    assertThat(item.text("text")).isEqualTo("x");
    assertThat(item.number("number")).isEqualTo("1.50");
    assertThat(item.bool("yes")).isTrue();
    for (String name : List.of("nothing", "other")) {
      assertThat(item.text(name)).isNull();
      assertThat(item.number(name)).isNull();
      assertThat(item.bool(name)).isNull();
    }
  }

  @Test
  void saysWhatItFoundInstead() {
    assertThatThrownBy(() -> item.text("number"))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected text (S), found number (N) 1.50");
    assertThatThrownBy(() -> item.number("yes"))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected number (N), found boolean (BOOL) true");
    assertThatThrownBy(() -> item.bool("text"))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected boolean (BOOL), found text (S) \"x\"");
  }

  /** What an implementation of another form has of the interface. */
  @Test
  void readsByNameWhatItsValuesAre() {
    StoredItem other =
        new StoredItem() {
          @Override
          public StoredValue value(String name) {
            return item.value(name);
          }

          @Override
          public int size() {
            return item.size();
          }

          @Override
          public void forEach(
              java.util.function.BiConsumer<? super String, ? super StoredValue> action) {
            item.forEach(action);
          }

          @Override
          public Map<String, AttributeValue> attributes() {
            return attributes;
          }
        };

    for (String name : List.of("text", "nothing", "other")) {
      assertThat(other.text(name)).isEqualTo(item.text(name));
    }
    for (String name : List.of("number", "nothing", "other")) {
      assertThat(other.number(name)).isEqualTo(item.number(name));
    }
    for (String name : List.of("yes", "nothing", "other")) {
      assertThat(other.bool(name)).isEqualTo(item.bool(name));
    }
    assertThatThrownBy(() -> other.text("number"))
        .hasMessage("expected text (S), found number (N) 1.50");
  }

  @Test
  void givesEachAttributeInTheirOrder() {
    List<String> names = new ArrayList<>();
    List<AttributeValue> values = new ArrayList<>();

    item.forEach(
        (name, value) -> {
          names.add(name);
          values.add(value.toAttributeValue());
        });

    assertThat(names).containsExactly("text", "number", "yes", "nothing");
    assertThat(values).containsExactly(TEXT, NUMBER, YES, NOTHING);
  }

  @Test
  void takesOutAKeyInTheOrderOfItsNames() {
    Map<String, AttributeValue> key = item.key(List.of("number", "other", "text"));

    assertThat(new ArrayList<>(key.entrySet()))
        .containsExactly(Map.entry("number", NUMBER), Map.entry("text", TEXT));
  }

  @Test
  void isTheMapOfTheSdkAsItIs() {
    assertThat(item.attributes()).isSameAs(attributes);
    assertThatThrownBy(() -> StoredItem.of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("item");
  }
}
