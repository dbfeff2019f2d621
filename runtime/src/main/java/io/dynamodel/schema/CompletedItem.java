package io.dynamodel.schema;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item, and what it lacks as attributes of its own.
 *
 * @param item as it is stored
 * @param more by their names
 */
record CompletedItem(StoredItem item, Map<String, AttributeValue> more) implements StoredItem {

  @Override
  public @Nullable StoredValue value(String name) {
    AttributeValue value = more.get(name);
    return value == null ? item.value(name) : StoredValue.of(value);
  }

  @Override
  public int size() {
    return attributes().size();
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super StoredValue> action) {
    item.forEach(
        (name, value) -> {
          if (!more.containsKey(name)) {
            action.accept(name, value);
          }
        });
    more.forEach((name, value) -> action.accept(name, StoredValue.of(value)));
  }

  @Override
  public Map<String, AttributeValue> attributes() {
    Map<String, AttributeValue> all = new LinkedHashMap<>(item.attributes());
    all.putAll(more);
    return Collections.unmodifiableMap(all);
  }
}
