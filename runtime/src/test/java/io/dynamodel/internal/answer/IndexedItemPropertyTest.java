package io.dynamodel.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.property.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items that are decoded from their bytes are those that the SDK makes of the same bytes. */
class IndexedItemPropertyTest {
  private static final List<Function<StoredValue, Object>> TAKEN_APART =
      List.of(
          StoredValue::type,
          StoredValue::isNull,
          StoredValue::text,
          StoredValue::number,
          StoredValue::bytes,
          StoredValue::bool,
          StoredValue::texts,
          StoredValue::numbers,
          StoredValue::binaries,
          StoredValue::toAttributeValue);

  @Test
  void itemsAreThoseOfTheSdk() {
    Property.of(400)
        .check(
            AnyAnswer.item().flatMap(item -> AnyAnswer.json("Item", item)),
            json -> assertIsAsOfSdk(AnyAnswer.decoded(json), AnyAnswer.bySdk(json)));
  }

  /** An item is scanned, and asked for names, with what the items before it have taught. */
  @Test
  void itemsOfAPageAreThoseOfTheSdk() {
    Property.of(200)
        .check(
            AnyAnswer.page(),
            json -> {
              List<StoredItem> items = AnyAnswer.decodedPage(json);
              List<Map<String, AttributeValue>> bySdk = AnyAnswer.pageBySdk(json);
              assertThat(items).hasSameSizeAs(bySdk);
              for (int i = 0; i < bySdk.size(); i++) {
                assertIsAsOfSdk(items.get(i), bySdk.get(i));
              }
            });
  }

  private static void assertIsAsOfSdk(StoredItem item, Map<String, AttributeValue> bySdk) {
    StoredItem same = StoredItem.of(bySdk);
    assertThat(item.attributes()).isEqualTo(bySdk).hasToString(bySdk.toString());
    assertThat(item.size()).isEqualTo(bySdk.size());
    assertThat(names(item)).isEqualTo(names(same));
    for (String name : names(same)) {
      assertThat(result(item, each -> each.text(name)))
          .isEqualTo(result(same, each -> each.text(name)));
      assertThat(result(item, each -> each.number(name)))
          .isEqualTo(result(same, each -> each.number(name)));
      assertThat(result(item, each -> each.bool(name)))
          .isEqualTo(result(same, each -> each.bool(name)));
      assertThat(result(item, each -> values(each.elements(name))))
          .isEqualTo(result(same, each -> values(each.elements(name))));
      assertThat(result(item, each -> attributes(each.entries(name))))
          .isEqualTo(result(same, each -> attributes(each.entries(name))));
      for (String text :
          List.of("", "a", String.valueOf(same.value(name).toAttributeValue().s()))) {
        assertThat(result(item, each -> each.isText(name, text)))
            .isEqualTo(result(same, each -> each.isText(name, text)));
      }
      assertIsAsOfSdk(item.value(name), same.value(name));
      assertThat(item.value(name + "x") == null).isEqualTo(same.value(name + "x") == null);
    }
  }

  private static void assertIsAsOfSdk(StoredValue value, StoredValue same) {
    for (Function<StoredValue, Object> taken : TAKEN_APART) {
      assertThat(result(value, taken)).isEqualTo(result(same, taken));
    }
    if (same.type() == AttributeValue.Type.M) {
      assertIsAsOfSdk(value.entries(), same.entries().attributes());
    } else if (same.type() == AttributeValue.Type.L) {
      for (int i = 0; i < same.elements().size(); i++) {
        assertIsAsOfSdk(value.elements().get(i), same.elements().get(i));
      }
    } else {
      assertThat(result(value, StoredValue::entries)).isEqualTo(result(same, StoredValue::entries));
      assertThat(result(value, StoredValue::elements))
          .isEqualTo(result(same, StoredValue::elements));
    }
  }

  private static List<AttributeValue> values(@Nullable List<StoredValue> elements) {
    return elements == null
        ? List.of()
        : elements.stream().map(StoredValue::toAttributeValue).toList();
  }

  private static Map<String, AttributeValue> attributes(@Nullable StoredItem entries) {
    return entries == null ? Map.of() : entries.attributes();
  }

  private static List<String> names(StoredItem item) {
    List<String> names = new ArrayList<>();
    item.forEach((name, value) -> names.add(name));
    return names;
  }

  /** What {@code taken} gives, or the exception that it throws, as text. */
  private static <T> Object result(T of, Function<T, ?> taken) {
    try {
      return String.valueOf(taken.apply(of));
    } catch (RuntimeException e) {
      return e.toString();
    }
  }
}
