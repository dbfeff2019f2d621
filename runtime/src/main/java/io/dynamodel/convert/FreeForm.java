package io.dynamodel.convert;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Values whose own class says how they are stored.
 *
 * @param depth how many lists and maps are around them
 */
record FreeForm(int depth) implements OwnConverter<Object>, AcceptsNull {
  @Override
  public AttributeValue toValue(@Nullable Object value) {
    if (value == null) {
      return AttributeValues.NULL;
    }
    FreeScalar kind = FreeScalar.of(value);
    return kind == null ? other(value) : kind.single().toValue(value);
  }

  @Override
  @SuppressWarnings("NullAway") // a NULL is null, though List<Object> can't say that it holds one
  public Object read(StoredValue value) {
    return switch (value.type()) {
      case S -> value.text();
      case N -> FreeScalar.NUMBER.single().read(value);
      case B -> FreeScalar.BINARY.single().read(value);
      case BOOL -> value.bool();
      case NUL -> null;
      case SS -> FreeScalar.TEXT.set().read(value);
      case NS -> FreeScalar.NUMBER.set().read(value);
      case BS -> FreeScalar.BINARY.set().read(value);
      case L -> list().read(value);
      case M -> map().read(value);
      case UNKNOWN_TO_SDK_VERSION -> throw new ItemMappingException("found a value without a type");
    };
  }

  private AttributeValue other(Object value) {
    if (value instanceof Boolean truth) {
      return AttributeValues.bool(truth);
    }
    if (value instanceof AttributeValue stored) {
      return RawValues.canonical(stored, depth);
    }
    return value instanceof Set<?> set ? set(set) : collection(value);
  }

  private static AttributeValue set(Set<?> set) {
    return set.isEmpty() ? AttributeValues.NULL : kind(set.iterator().next()).set().write(set);
  }

  private static FreeScalar kind(@Nullable Object element) {
    FreeScalar kind = element == null ? null : FreeScalar.of(element);
    if (kind == null) {
      throw refused("a set of texts, numbers or bytes can't hold ", element);
    }
    return kind;
  }

  private AttributeValue collection(Object value) {
    if (depth == Nesting.LEVELS) {
      throw new ItemValidationException("lists and maps are nested more than 32 levels deep");
    }
    if (value instanceof List<?> list) {
      return list().write(list);
    }
    if (value instanceof Map<?, ?> map) {
      return map().write(map);
    }
    throw refused("a free-form document can't hold ", value);
  }

  private ListConverter<Object> list() {
    return new ListConverter<>(new FreeForm(depth + 1));
  }

  private MapConverter<Object, Object> map() {
    return new MapConverter<>(FreeScalar.KEY, new FreeForm(depth + 1));
  }

  private static ItemValidationException refused(String problem, @Nullable Object value) {
    return new ItemValidationException(
        problem + (value == null ? "null" : "a " + value.getClass().getName()));
  }
}
