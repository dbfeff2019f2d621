package io.dynamodel.convert;

import io.dynamodel.contract.Internal;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attributes that a mapper has just written, unmodifiable: whoever reads them need not convert
 * back what is known. For the runtime.
 */
@Internal
public final class WrittenItem extends AbstractMap<String, AttributeValue> {
  private final Map<String, AttributeValue> attributes;
  private final Origins origins;

  /** The map is not copied. */
  public WrittenItem(Map<String, AttributeValue> attributes, Origins origins) {
    this.attributes = attributes;
    this.origins = origins;
  }

  /** {@code changed}, some of whose attributes are still those of {@code item}. */
  public static Map<String, AttributeValue> of(
      Map<String, AttributeValue> item, Map<String, AttributeValue> changed) {
    return item instanceof WrittenItem written
        ? new WrittenItem(changed, written.origins)
        : changed;
  }

  /** What {@code converter} would read of the attribute {@code name}; null: that is not known. */
  public static <T> @Nullable T origin(
      StoredItem item, String name, AttributeConverter<T> converter) {
    return item instanceof SdkItem sdk && sdk.attributes() instanceof WrittenItem written
        ? written.origin(name, converter)
        : null;
  }

  /** Whether the attribute {@code name} was written for {@code kept}, or would be written alike. */
  public static boolean keeps(StoredItem item, String name, Object kept) {
    return item instanceof SdkItem sdk
        && sdk.attributes() instanceof WrittenItem written
        && written.keeps(name, kept);
  }

  private boolean keeps(String name, Object kept) {
    AttributeValue stored = attributes.get(name);
    return stored != null && origins.keeps(stored, kept);
  }

  private <T> @Nullable T origin(String name, AttributeConverter<T> converter) {
    AttributeValue stored = attributes.get(name);
    return stored == null ? null : origins.find(converter, stored);
  }

  @Override
  public Set<Entry<String, AttributeValue>> entrySet() {
    return Collections.unmodifiableMap(attributes).entrySet();
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super AttributeValue> action) {
    attributes.forEach(action);
  }

  @Override
  public @Nullable AttributeValue get(@Nullable Object name) {
    return attributes.get(name);
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return attributes.containsKey(name);
  }

  @Override
  public int size() {
    return attributes.size();
  }
}
