package io.dynamodel.schema;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attributes of a key by their stored names, in their order: unmodifiable, and smaller than a
 * map that has room for more. Each request by key makes one.
 */
final class KeyAttributes extends AbstractMap<String, AttributeValue> {
  private final KeyPart[] parts;

  /** The array is not copied. */
  KeyAttributes(KeyPart... parts) {
    this.parts = parts;
  }

  @Override
  public @Nullable AttributeValue get(@Nullable Object name) {
    for (KeyPart part : parts) {
      if (part.attribute().equals(name)) {
        return part.value();
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super AttributeValue> action) {
    for (KeyPart part : parts) {
      action.accept(part.attribute(), part.value());
    }
  }

  @Override
  public int size() {
    return parts.length;
  }

  @Override
  public Set<Entry<String, AttributeValue>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, AttributeValue>> iterator() {
        return Arrays.stream(parts)
            .map(part -> Map.entry(part.attribute(), part.value()))
            .iterator();
      }

      @Override
      public int size() {
        return parts.length;
      }
    };
  }
}
