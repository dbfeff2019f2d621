package io.dynamodel.convert;

import io.dynamodel.exception.AttributeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Lists (L). */
record ListConverter<E extends @Nullable Object>(AttributeConverter<E> element)
    implements OwnConverter<List<E>>, Lossless<List<E>> {

  @Override
  public AttributeValue toValue(List<E> list) {
    return write(list);
  }

  AttributeValue write(List<? extends E> list) {
    List<AttributeValue> values = new ArrayList<>(list.size());
    try {
      for (E each : list) {
        values.add(Members.toValue(element, each));
      }
    } catch (AttributeException e) {
      throw e.inside(values.size());
    }
    return AttributeValues.list(values);
  }

  @Override
  @SuppressWarnings("unchecked") // a converter of ours
  public boolean keeps(List<E> list, AttributeValue stored) {
    if (!isImmutable(list) || !(element instanceof Lossless)) {
      return false;
    }
    List<AttributeValue> values = stored.l();
    for (int i = 0; i < values.size(); i++) {
      if (!((Lossless<E>) element).keeps(list.get(i), values.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is one of Java's own that nobody can change. */
  private static boolean isImmutable(List<?> list) {
    Class<?> type = list.getClass();
    return type == List.of().getClass() || type == List.of("one").getClass();
  }

  @Override
  public List<E> read(StoredValue value) {
    return read(value.elements());
  }

  List<E> read(List<StoredValue> values) {
    int size = values.size();
    List<E> list = new ArrayList<>(size);
    try {
      for (int i = 0; i < size; i++) { // without an iterator for each list
        list.add(Members.read(element, values.get(i)));
      }
    } catch (AttributeException e) {
      throw e.inside(list.size());
    }
    return Collections.unmodifiableList(list);
  }
}
