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
record FreeForm(int depth) implements AttributeConverter<Object>, AcceptsNull {
  private static final int DEEPEST = 32;

  @Override
  public AttributeValue toValue(@Nullable Object value) {
    if (value == null) {
      return AttributeValues.NULL;
    }
    AttributeConverter<Object> scalar = FreeScalars.converter(value);
    return scalar == null ? other(value) : scalar.toValue(value);
  }

  @Override
  @SuppressWarnings("NullAway") // a NULL is null, though List<Object> can't say that it holds one
  public Object fromValue(AttributeValue value) {
    return switch (value.type()) {
      case S -> value.s();
      case N -> FreeScalars.NUMBER.fromValue(value);
      case B -> FreeScalars.BINARY.fromValue(value);
      case BOOL -> value.bool();
      case NUL -> null;
      case SS -> FreeSets.TEXTS.fromValue(value);
      case NS -> FreeSets.NUMBERS.fromValue(value);
      case BS -> FreeSets.BINARIES.fromValue(value);
      case L -> list().fromValue(value);
      case M -> map().fromValue(value);
      case UNKNOWN_TO_SDK_VERSION -> throw new ItemMappingException("found a value without a type");
    };
  }

  private AttributeValue other(Object value) {
    if (value instanceof Boolean truth) {
      return AttributeValues.bool(truth);
    }
    if (value instanceof AttributeValue stored) {
      return typed(stored);
    }
    return value instanceof Set<?> set ? FreeSets.write(set) : collection(value);
  }

  private AttributeValue collection(Object value) {
    if (value instanceof List<?> list) {
      return list().write(list);
    }
    if (value instanceof Map<?, ?> map) {
      return map().write(map);
    }
    throw new ItemValidationException(
        "a free-form document can't hold a " + value.getClass().getName());
  }

  private ListConverter<Object> list() {
    return new ListConverter<>(deeper());
  }

  private MapConverter<Object, Object> map() {
    return new MapConverter<>(FreeScalars.TEXT, deeper());
  }

  private FreeForm deeper() {
    if (depth == DEEPEST) {
      throw new ItemValidationException("lists and maps are nested more than 32 levels deep");
    }
    return new FreeForm(depth + 1);
  }

  private static AttributeValue typed(AttributeValue stored) {
    if (stored.type() == AttributeValue.Type.UNKNOWN_TO_SDK_VERSION) {
      throw new ItemValidationException("an AttributeValue without a type can't be stored");
    }
    return stored;
  }
}
