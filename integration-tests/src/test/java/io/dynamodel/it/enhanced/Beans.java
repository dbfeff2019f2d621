package io.dynamodel.it.enhanced;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes beans of records: a record {@code X} is of the same shape as the bean {@code XBean}. */
final class Beans {
  private Beans() {}

  static <B> B of(Record item, Class<B> type) {
    return type.cast(bean(item));
  }

  private static Object bean(Record item) {
    try {
      Object bean =
          Class.forName(item.getClass().getName() + "Bean").getConstructor().newInstance();
      for (RecordComponent component : item.getClass().getRecordComponents()) {
        setter(bean, component).invoke(bean, value(component.getAccessor().invoke(item)));
      }
      return bean;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method setter(Object bean, RecordComponent component) {
    String name = component.getName();
    String setter = "set" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return List.of(bean.getClass().getMethods()).stream()
        .filter(method -> method.getName().equals(setter))
        .findAny()
        .orElseThrow();
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Record item) {
      return bean(item);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Beans::value).toList();
    }
    return value instanceof Map<?, ?> map ? values(map) : value;
  }

  private static Map<Object, @Nullable Object> values(Map<?, ?> map) {
    Map<Object, @Nullable Object> values = new HashMap<>();
    map.forEach((key, value) -> values.put(key, value(value)));
    return values;
  }
}
