package io.dynamodel.processor.reading.kind;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Which documents hold which without a collection between them. */
public final class DocumentGraph {
  private DocumentGraph() {}

  /**
   * Whether {@code from} is reached from what {@code to} holds: a field for it would be endless.
   */
  public static boolean isCycle(TypeElement from, TypeElement to) {
    return reached(to, DocumentGraph::documentOf).stream().anyMatch(from::equals);
  }

  /** A type and all that it holds by {@code step}, at any depth. */
  public static Collection<TypeElement> reached(
      TypeElement start, Function<TypeUse, Optional<TypeElement>> step) {
    Map<ClassName, TypeElement> reached = new LinkedHashMap<>();
    Deque<TypeElement> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      TypeElement type = open.remove();
      if (reached.putIfAbsent(ClassName.get(type), type) == null) {
        held(type, step).forEach(open::add);
      }
    }
    return reached.values();
  }

  /** The document that a component is, or that its Optional holds. */
  public static Optional<TypeElement> documentOf(TypeUse type) {
    TypeUse held = type.is(Optional.class) && !type.arguments().isEmpty() ? type.content() : type;
    return held.converter().isPresent()
        ? Optional.empty()
        : held.element().filter(DocumentTypes::isDocument);
  }

  private static Stream<TypeElement> held(
      TypeElement type, Function<TypeUse, Optional<TypeElement>> step) {
    return type.getRecordComponents().stream()
        .map(component -> new TypeUse(component.asType()))
        .flatMap(component -> step.apply(component).stream());
  }
}
