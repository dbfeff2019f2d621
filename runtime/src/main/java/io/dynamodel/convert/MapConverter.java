package io.dynamodel.convert;

import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps (M), their keys as text. */
final class MapConverter<K, V extends @Nullable Object> implements AttributeConverter<Map<K, V>> {
  private final TextConverter<K> keys;
  private final Members<V> members;

  MapConverter(TextConverter<K> key, AttributeConverter<V> value) {
    keys = key;
    members = new Members<>(value);
  }

  @Override
  public AttributeValue toValue(Map<K, V> map) {
    return write(map);
  }

  AttributeValue write(Map<? extends K, ? extends V> map) {
    Map<String, AttributeValue> entries = new LinkedHashMap<>(capacity(map));
    map.forEach((key, value) -> put(entries, text(key), value));
    return AttributeValues.map(entries);
  }

  @Override
  public Map<K, V> fromValue(AttributeValue value) {
    Map<String, AttributeValue> entries = AttributeValues.mapOf(value);
    Map<K, V> map = new LinkedHashMap<>(capacity(entries));
    entries.forEach((text, entry) -> read(map, text, entry));
    return Collections.unmodifiableMap(map);
  }

  private String text(@Nullable K key) {
    if (key == null) {
      throw new ItemValidationException("null can't be the key of a map");
    }
    return Texts.checked(keys.toText(key));
  }

  private void put(Map<String, AttributeValue> entries, String text, V value) {
    try {
      if (entries.put(text, members.toValue(value)) != null) {
        throw new ItemValidationException("two keys of the map have this text");
      }
    } catch (AttributeException e) {
      throw e.inside(text);
    }
  }

  private void read(Map<K, V> map, String text, AttributeValue value) {
    try {
      K key = AttributeValues.read(text, keys::fromText);
      if (map.containsKey(key)) {
        throw new ItemMappingException("another key of the map is read as the same value");
      }
      map.put(key, members.fromValue(value));
    } catch (AttributeException e) {
      throw e.inside(text);
    }
  }

  private static int capacity(Map<?, ?> map) {
    return map.size() * 4 / 3 + 1;
  }
}
