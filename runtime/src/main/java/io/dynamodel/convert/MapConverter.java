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
record MapConverter<K, V extends @Nullable Object>(
    TextConverter<K> key, AttributeConverter<V> value)
    implements OwnConverter<Map<K, V>>, Lossless<Map<K, V>> {

  @Override
  public AttributeValue toValue(Map<K, V> map) {
    return write(map);
  }

  AttributeValue write(Map<? extends K, ? extends V> map) {
    Map<String, AttributeValue> entries = new LinkedHashMap<>(capacity(map.size()));
    map.forEach((k, v) -> put(entries, text(k), v));
    return AttributeValues.map(entries);
  }

  @Override
  @SuppressWarnings("unchecked") // a converter of ours
  public boolean keeps(Map<K, V> map, AttributeValue stored) {
    if (!isImmutable(map) || key != Converters.TEXT || !(value instanceof Lossless)) {
      return false;
    }
    for (Map.Entry<K, V> entry : map.entrySet()) {
      AttributeValue member = stored.m().get(entry.getKey());
      if (member == null || !((Lossless<V>) value).keeps(entry.getValue(), member)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is one of Java's own that nobody can change. */
  private static boolean isImmutable(Map<?, ?> map) {
    Class<?> type = map.getClass();
    return type == Map.of().getClass() || type == Map.of("one", 1).getClass();
  }

  @Override
  public Map<K, V> read(StoredValue stored) {
    return read(stored.entries());
  }

  Map<K, V> read(StoredItem entries) {
    Map<K, V> map = new LinkedHashMap<>(capacity(entries.size()));
    entries.forEach((text, entry) -> add(map, text, entry));
    return Collections.unmodifiableMap(map);
  }

  private String text(@Nullable K k) {
    if (k == null) {
      throw new ItemValidationException("null can't be the key of a map");
    }
    return RawValues.checkedName(UserCode.text(key, k));
  }

  private void put(Map<String, AttributeValue> entries, String text, V v) {
    try {
      if (entries.put(text, Members.toValue(value, v)) != null) {
        throw new ItemValidationException("two keys of the map are stored as this text");
      }
    } catch (AttributeException e) {
      throw e.inside(text);
    }
  }

  private void add(Map<K, V> map, String text, StoredValue entry) {
    try {
      map.put(newKey(map, text), Members.read(value, entry));
    } catch (AttributeException e) {
      throw e.inside(text);
    }
  }

  @SuppressWarnings("unchecked") // of texts, K is String
  private K newKey(Map<K, V> map, String text) {
    if (key == Converters.TEXT) { // texts themselves differ
      return (K) text;
    }
    K k = UserCode.ofText(key, text);
    if (map.containsKey(k)) {
      throw new ItemMappingException("another key of the map is read as the same value");
    }
    return k;
  }

  private static int capacity(int entries) {
    return entries * 4 / 3 + 1;
  }
}
