package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Sets (SS, NS, BS); the empty one, which DynamoDB does not know, as NULL. */
record SetConverter<E, S>(SetKind<S> kind, AttributeConverter<E> element)
    implements AttributeConverter<Set<E>> {

  @Override
  public AttributeValue toValue(Set<E> set) {
    return write(set);
  }

  AttributeValue write(Set<? extends E> set) {
    if (set.isEmpty()) {
      return AttributeValues.NULL;
    }
    Set<S> stored = new LinkedHashSet<>();
    for (E each : set) {
      AttributeValue value = value(each);
      if (!stored.add(kind.element().apply(value))) {
        throw new ItemValidationException(
            "two elements of the set are stored alike: " + AttributeValues.describe(value));
      }
    }
    return kind.set().apply(new ArrayList<>(stored));
  }

  @Override
  public Set<E> fromValue(AttributeValue value) {
    if (AttributeValues.isNull(value)) {
      return Set.of();
    }
    List<S> stored = kind.elements().apply(value);
    Set<E> set = new LinkedHashSet<>(stored.size() * 4 / 3 + 1);
    for (S each : stored) {
      set.add(element.fromValue(kind.value().apply(each)));
    }
    return Collections.unmodifiableSet(set);
  }

  private AttributeValue value(@Nullable E member) {
    if (member == null) {
      throw new ItemValidationException("null can't be an element of a set");
    }
    return element.toValue(member);
  }
}
