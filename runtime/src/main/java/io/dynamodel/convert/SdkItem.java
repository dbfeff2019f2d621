package io.dynamodel.convert;

import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item in the map that the SDK has made of it. */
record SdkItem(Map<String, AttributeValue> attributes) implements StoredItem {

  @Override
  public @Nullable StoredValue value(String name) {
    AttributeValue value = attributes.get(name);
    return value == null ? null : new SdkValue(value);
  }

  @Override
  public @Nullable String text(String name) {
    AttributeValue value = some(name);
    return value == null ? null : AttributeValues.textOf(value);
  }

  @Override
  public @Nullable String number(String name) {
    AttributeValue value = some(name);
    return value == null ? null : AttributeValues.digitsOf(value);
  }

  @Override
  public @Nullable Boolean bool(String name) {
    AttributeValue value = some(name);
    return value == null ? null : AttributeValues.boolOf(value);
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
