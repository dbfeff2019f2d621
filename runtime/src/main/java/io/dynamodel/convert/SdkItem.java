package io.dynamodel.convert;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item in the map that the SDK has made of it. Attributes are mostly of the type that is asked
 * for: so that is looked for first.
 */
record SdkItem(Map<String, AttributeValue> attributes) implements StoredItem {

  @Override
  public @Nullable StoredValue value(String name) {
    AttributeValue value = attributes.get(name);
    return value == null ? null : new SdkValue(value);
  }

  @Override
  public @Nullable String text(String name) {
    AttributeValue value = attributes.get(name);
    if (value == null) {
      return null;
    }
    String text = value.s();
    return text == null && !AttributeValues.isNull(value) ? AttributeValues.textOf(value) : text;
  }

  @Override
  public @Nullable String number(String name) {
    AttributeValue value = attributes.get(name);
    if (value == null) {
      return null;
    }
    String number = value.n();
    return number == null && !AttributeValues.isNull(value)
        ? AttributeValues.digitsOf(value)
        : number;
  }

  @Override
  public @Nullable Boolean bool(String name) {
    AttributeValue value = attributes.get(name);
    if (value == null) {
      return null;
    }
    Boolean bool = value.bool();
    if (bool == null && !AttributeValues.isNull(value)) {
      return AttributeValues.boolOf(value);
    }
    return bool;
  }

  @Override
  public @Nullable List<StoredValue> elements(String name) {
    AttributeValue value = some(name);
    return value == null ? null : SdkValue.elements(value);
  }

  @Override
  public @Nullable StoredItem entries(String name) {
    AttributeValue value = some(name);
    return value == null ? null : new SdkItem(AttributeValues.mapOf(value));
  }

  private @Nullable AttributeValue some(String name) {
    AttributeValue value = attributes.get(name);
    return value == null || AttributeValues.isNull(value) ? null : value;
  }

  @Override
  public int size() {
    return attributes.size();
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super StoredValue> action) {
    attributes.forEach((name, value) -> action.accept(name, new SdkValue(value)));
  }
}
