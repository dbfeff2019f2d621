package io.dynamodel.expression;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.exception.ItemValidationException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A map of type M.
 *
 * @param <M> the model
 * @param <K> the Java type of the keys
 * @param <E> the Java type of the values
 * @param <P> a value's attribute: of what it holds, where the values are {@code Optional}
 */
public final class MapAttribute<M, K, E, P extends Attribute<M, ?>>
    extends ConvertedAttribute<M, Map<K, E>> implements Removable<M, Map<K, E>>, Sized<M> {
  private final TextConverter<K> keys;
  private final Function<AttributePath, P> entries;

  /** A map, for generated code. */
  public MapAttribute(
      AttributePath path,
      TextConverter<K> keys,
      AttributeConverter<E> values,
      Function<AttributePath, P> entries) {
    super(path, Converters.map(keys, values));
    this.keys = keys;
    this.entries = Objects.requireNonNull(entries, "entries");
  }

  /**
   * The value of {@code key}.
   *
   * @throws ItemValidationException if DynamoDB can't store the key
   * @throws IllegalArgumentException if the key is the empty text
   */
  public P key(K key) {
    Objects.requireNonNull(key, "key");
    return entries.apply(path().entry(convert(keys, key).s()));
  }

  @Override
  public Size<M> size() {
    return new Size<>(path());
  }

  /** The attribute is absent, a stored NULL or a map of no entries. */
  @Override
  public Condition<M> isEmpty() {
    return Conditions.isAbsentNullOrOfSizeZero(path());
  }

  /**
   * Sets values of this map; where there is none, or a stored NULL, creates it from them: one
   * {@code SET} of each, or of the whole. It takes a second request where it is missing, a third
   * one where somebody else creates it meanwhile.
   *
   * <p>One missing level: what holds the map must be there.
   *
   * @param members {@code set(value)}, {@code add}, {@code append}, {@code prepend}, {@code
   *     setIfAbsent}, and {@code set} of a sum with {@code orElse}, of members: what is created has
   *     what they come to where there is nothing, none for an empty set
   * @throws IllegalArgumentException if there are none, if one does anything else, or anything
   *     elsewhere, or if two are of one member
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final UpdateAction<M> upsert(UpdateAction<M>... members) {
    return Change.upsert(this, members);
  }
}
