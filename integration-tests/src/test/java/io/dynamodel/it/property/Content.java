package io.dynamodel.it.property;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values such that equal ones are equal for Java, whatever is in them. */
record Content(UnaryOperator<BigDecimal> numbers) {
  private static final int PLAIN_DIGITS = 38;

  /** A value that was written, with numbers as the library says that it reads them. */
  static @Nullable Object written(@Nullable Object value) {
    return new Content(Content::canonical).of(value);
  }

  /** A value that was read. */
  static @Nullable Object read(@Nullable Object value) {
    return new Content(UnaryOperator.identity()).of(value);
  }

  /** Without trailing zeros after the point, and without an exponent where the digits have room. */
  private static BigDecimal canonical(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    boolean plain = stripped.scale() < 0 && stripped.precision() - stripped.scale() <= PLAIN_DIGITS;
    return plain ? stripped.setScale(0) : stripped;
  }

  private @Nullable Object of(@Nullable Object value) {
    if (value instanceof Record composed) {
      return components(composed);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(this::of);
    }
    if (value instanceof Set<?> set) {
      return addTo(new HashSet<>(), set);
    }
    if (value instanceof List<?> list) {
      return addTo(new ArrayList<>(), list);
    }
    return value instanceof Map<?, ?> map ? entries(map) : single(value);
  }

  private @Nullable Object single(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return numbers.apply(number);
    }
    if (value instanceof byte[] bytes) {
      return "bytes " + Arrays.toString(bytes);
    }
    if (value instanceof AttributeValue stored) {
      return Stored.canonical(stored);
    }
    return value instanceof URL url ? url.toExternalForm() : value; // equals looks up its host
  }

  private Collection<Object> addTo(Collection<Object> contents, Collection<?> values) {
    values.forEach(each -> contents.add(of(each)));
    return contents;
  }

  private Map<Object, Object> entries(Map<?, ?> map) {
    Map<Object, Object> contents = new LinkedHashMap<>();
    map.forEach((key, each) -> contents.put(key, of(each)));
    return contents;
  }

  /** By their names, and the record's own. */
  private Map<String, Object> components(Record composed) {
    Map<String, Object> contents = new LinkedHashMap<>();
    contents.put("class", composed.getClass().getSimpleName());
    for (RecordComponent component : composed.getClass().getRecordComponents()) {
      contents.put(component.getName(), of(component(composed, component)));
    }
    return contents;
  }

  private static @Nullable Object component(Record composed, RecordComponent component) {
    try {
      return component.getAccessor().invoke(composed);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no " + component, e);
    }
  }
}
