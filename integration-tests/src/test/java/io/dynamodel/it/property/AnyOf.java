package io.dynamodel.it.property;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values of any type that can be stored, by what its declaration says. */
final class AnyOf {
  private static final int MOST = 3;

  private AnyOf() {}

  /** Records with all their components; those that are called {@code id} are keys. */
  static <R> Gen<R> record(Class<R> type) {
    List<Gen<?>> components =
        Arrays.stream(type.getRecordComponents()).<Gen<?>>map(AnyOf::component).toList();
    return Gens.each(components).map(values -> make(type, values));
  }

  private static Gen<?> component(RecordComponent component) {
    return component.getName().equals("id") ? AnyText.some() : of(component.getAnnotatedType());
  }

  private static <R> R make(Class<R> type, List<Object> components) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      return type.cast(constructor.newInstance(components.toArray()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no " + type + " of " + components, e);
    }
  }

  private static Gen<?> of(AnnotatedType type) {
    Gen<?> values =
        type instanceof AnnotatedParameterizedType generic ? generic(generic) : plain(type);
    return type.isAnnotationPresent(Nullable.class) ? values.orNull(0.3) : values;
  }

  private static Gen<?> generic(AnnotatedParameterizedType type) {
    Class<?> of = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
    AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
    Gen<?> first = of(arguments[0]);
    if (of == Optional.class) {
      return first.optional(0.7);
    }
    if (of == List.class) {
      return first.list(0, MOST);
    }
    if (of == Set.class) {
      return first.set(0, MOST, Content::written);
    }
    return map(arguments[0].getType() == String.class ? AnyText.some() : first, of(arguments[1]));
  }

  private static Gen<?> map(Gen<?> keys, Gen<?> values) {
    return Gens.maps(keys, values, 0, MOST);
  }

  private static Gen<?> plain(AnnotatedType type) {
    Class<?> of = (Class<?>) type.getType();
    if (type.isAnnotationPresent(Whole.class)) {
      Whole unit = type.getAnnotation(Whole.class);
      return AnyTime.instant().map(at -> at.truncatedTo(unit.value()));
    }
    if (of.isSealed() && of.isInterface()) { // ZoneId is a sealed class in newer JDKs
      return Gens.oneOf(Arrays.stream(of.getPermittedSubclasses()).map(AnyOf::record).toList());
    }
    if (of.isEnum()) {
      return Gens.of(of.getEnumConstants());
    }
    return of.isRecord() ? record(of) : AnyScalar.of(of);
  }
}
