package io.dynamodel.it.property;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Values of any type that can be stored, by what its declaration says. */
final class AnyOf {
  private static final int MOST = 3;

  private AnyOf() {}

  /** Records with all their components; those that are called {@code id} are keys. */
  static <R> Arbitrary<R> record(Class<R> type) {
    List<Arbitrary<Object>> components =
        Arrays.stream(type.getRecordComponents()).map(AnyOf::component).toList();
    return Combinators.combine(components).as(values -> make(type, values));
  }

  private static Arbitrary<Object> component(RecordComponent component) {
    return component.getName().equals("id")
        ? AnyText.some().asGeneric()
        : of(component.getAnnotatedType());
  }

  private static <R> R make(Class<R> type, List<Object> components) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      return type.cast(constructor.newInstance(components.toArray()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no " + type + " of " + components, e);
    }
  }

  private static Arbitrary<Object> of(AnnotatedType type) {
    Arbitrary<Object> values =
        type instanceof AnnotatedParameterizedType generic ? generic(generic) : plain(type);
    return type.isAnnotationPresent(Nullable.class) ? values.injectNull(0.3) : values;
  }

  private static Arbitrary<Object> generic(AnnotatedParameterizedType type) {
    Class<?> of = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
    AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
    Arbitrary<Object> first = of(arguments[0]);
    if (of == Optional.class) {
      return first.optional(0.7).asGeneric();
    }
    if (of == List.class) {
      return first.list().ofMaxSize(MOST).asGeneric();
    }
    if (of == Set.class) {
      return first.set().ofMaxSize(MOST).uniqueElements(Content::written).asGeneric();
    }
    return map(arguments[0].getType() == String.class ? AnyText.some() : first, of(arguments[1]));
  }

  private static Arbitrary<Object> map(Arbitrary<?> keys, Arbitrary<?> values) {
    Arbitrary<? extends Map<?, ?>> maps = Arbitraries.maps(keys, values).ofMaxSize(MOST);
    return maps.asGeneric();
  }

  private static Arbitrary<Object> plain(AnnotatedType type) {
    Class<?> of = (Class<?>) type.getType();
    if (type.isAnnotationPresent(Whole.class)) {
      Whole unit = type.getAnnotation(Whole.class);
      return AnyTime.instant().map(at -> at.truncatedTo(unit.value())).asGeneric();
    }
    if (of.isSealed() && of.isInterface()) { // ZoneId is a sealed class in newer JDKs
      return Arbitraries.oneOf(
          Arrays.stream(of.getPermittedSubclasses()).map(AnyOf::record).toList());
    }
    if (of.isEnum()) {
      return Arbitraries.of(of.getEnumConstants());
    }
    return of.isRecord() ? record(of).asGeneric() : AnyScalar.of(of);
  }
}
