package io.dynamodel.processor.reading;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What the compiler would warn of wherever generated code uses a record. */
final class Deprecations {
  private Deprecations() {}

  /** The names of the warnings. */
  static List<String> of(TypeElement record) {
    return used(record)
        .flatMap(element -> Stream.ofNullable(element.getAnnotation(Deprecated.class)))
        .map(deprecated -> deprecated.forRemoval() ? "removal" : "deprecation")
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<Element> used(TypeElement record) {
    Stream<Element> constructors =
        ElementFilter.constructorsIn(record.getEnclosedElements()).stream().map(made -> made);
    Stream<Element> accessors =
        record.getRecordComponents().stream().map(RecordComponentElement::getAccessor);
    Stream<Element> types =
        record.getRecordComponents().stream()
            .map(component -> new TypeUse(component.asType()))
            .flatMap(Deprecations::types);
    return Stream.of(withEnclosing(record), constructors, accessors, types).flatMap(used -> used);
  }

  private static Stream<Element> types(TypeUse type) {
    return Stream.concat(
        type.element().stream().flatMap(Deprecations::withEnclosing),
        type.arguments().stream().flatMap(Deprecations::types));
  }

  private static Stream<Element> withEnclosing(TypeElement type) {
    return Stream.iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement);
  }
}
