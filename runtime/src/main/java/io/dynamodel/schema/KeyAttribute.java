package io.dynamodel.schema;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.contract.Internal;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.BinaryConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.KeyForm;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.exception.AttributeException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * A key attribute of a table or of an index; or a part of a template, whose {@code attribute} need
 * not be stored.
 *
 * @param component the record component, as messages name it
 * @param attribute the stored name
 * @param converter from the component's type
 * @param generated whether the runtime fills it ({@code @AutoId})
 * @param <V> the component's type
 */
@Internal
public record KeyAttribute<V>(
    String component, String attribute, AttributeConverter<V> converter, boolean generated)
    implements KeySource {

  /** A key of type S. */
  public static <V> KeyAttribute<V> of(
      String component, String attribute, TextConverter<V> converter) {
    return new KeyAttribute<>(component, attribute, converter, false);
  }

  /** A key of type N. */
  public static <V> KeyAttribute<V> of(
      String component, String attribute, NumberConverter<V> converter) {
    return new KeyAttribute<>(component, attribute, converter, false);
  }

  /** A key of type B. */
  public static <V> KeyAttribute<V> of(
      String component, String attribute, BinaryConverter<V> converter) {
    return new KeyAttribute<>(component, attribute, converter, false);
  }

  /** A part of a template that is a boolean: there are no keys of that type alone. */
  public static KeyAttribute<Boolean> ofBoolean(
      String component, String attribute, AttributeConverter<Boolean> converter) {
    return new KeyAttribute<>(component, attribute, converter, false);
  }

  /** The same key, filled by the runtime where a record to be written has none. */
  @CheckReturnValue
  public KeyAttribute<V> autoId() {
    return new KeyAttribute<>(component, attribute, converter, true);
  }

  /** S, N or B; S of a boolean, as which it stands in templates. */
  @Override
  public ScalarAttributeType type() { // asked for by few: no constant that each process would load
    if (converter instanceof NumberConverter) {
      return ScalarAttributeType.N;
    }
    return converter instanceof BinaryConverter ? ScalarAttributeType.B : ScalarAttributeType.S;
  }

  @Override
  public void checkForm(StoredValue stored) {
    try {
      checkValue(stored);
    } catch (AttributeException e) {
      throw e.inside(attribute);
    }
  }

  @Override
  public boolean isIn(StoredItem item) {
    return item.value(attribute) != null;
  }

  /** As {@link #checkForm}, of a value whose place the caller adds. */
  void checkValue(StoredValue stored) {
    if (converter != Converters.TEXT) { // for which any text is
      KeyForm.check(stored, converter);
    }
  }

  /**
   * The part of a key that {@code value} gives.
   *
   * @throws NullPointerException if {@code value} is null, naming the component
   */
  public KeyPart part(@Nullable V value) {
    if (value == null) {
      throw new NullPointerException(
          generated ? component + ": has no id yet; put it first" : component);
    }
    try {
      return new KeyPart(attribute, converter.toValue(value));
    } catch (AttributeException e) {
      throw e.inside(attribute);
    }
  }
}
