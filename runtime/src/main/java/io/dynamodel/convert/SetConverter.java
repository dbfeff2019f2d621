package io.dynamodel.convert;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Sets (SS, NS, BS); the empty one, which DynamoDB does not know, as NULL. Two elements that would
 * become one are refused in both directions: none is lost.
 *
 * @param writer what is stored of an element
 * @param reader takes it
 * @param set makes the attribute value
 * @param elements takes it
 */
record SetConverter<E, S>(
    Function<E, S> writer,
    Function<S, E> reader,
    Function<List<S>, AttributeValue> set,
    Function<StoredValue, List<S>> elements)
    implements OwnConverter<Set<E>> {

  static <E> SetConverter<E, String> of(TextConverter<E> converter) {
    return new SetConverter<>(
        element -> UserCode.text(converter, element),
        text -> UserCode.ofText(converter, text),
        AttributeValues::textSet,
        StoredValue::texts);
  }

  static <E> SetConverter<E, String> of(NumberConverter<E> converter) {
    return new SetConverter<>(
        element -> Numbers.text(UserCode.number(converter, element)),
        text -> UserCode.ofNumber(converter, Numbers.parse(text)),
        AttributeValues::numberSet,
        StoredValue::numbers);
  }

  static <E> SetConverter<E, SdkBytes> of(BinaryConverter<E> converter) {
    return new SetConverter<>(
        element -> UserCode.bytes(converter, element),
        bytes -> UserCode.ofBytes(converter, bytes),
        AttributeValues::binarySet,
        StoredValue::binaries);
  }

  @Override
  public AttributeValue toValue(Set<E> elements) {
    return write(elements);
  }

  AttributeValue write(Set<? extends E> elements) {
    if (elements.isEmpty()) {
      return AttributeValues.NULL;
    }
    Set<S> stored = new LinkedHashSet<>();
    for (E element : elements) {
      add(stored, writer.apply(required(element)));
    }
    return set.apply(new ArrayList<>(stored));
  }

  @Override
  public Set<E> read(StoredValue value) {
    if (value.isNull()) {
      return Set.of();
    }
    Set<E> read = new LinkedHashSet<>();
    for (S stored : elements.apply(value)) {
      if (!read.add(reader.apply(stored))) {
        throw new ItemMappingException(
            Problem.of("another element of the set is read as the same value as ")
                .and(Descriptions.content(stored)));
      }
    }
    return Collections.unmodifiableSet(read);
  }

  private static <E> E required(@Nullable E element) {
    if (element == null) {
      throw new ItemValidationException("null can't be an element of a set");
    }
    return element;
  }

  private static <S> void add(Set<S> set, S stored) {
    if (!set.add(stored)) {
      throw new ItemValidationException(
          Problem.of("two elements of the set are stored alike: ")
              .and(Descriptions.content(stored)));
    }
  }
}
