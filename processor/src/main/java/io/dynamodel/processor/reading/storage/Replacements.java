package io.dynamodel.processor.reading.storage;

import io.dynamodel.processor.diagnostics.TypeMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Types that can't be stored, but resemble one that can. */
final class Replacements implements TypeClassifier {
  private static final Map<String, String> KNOWN =
      Map.of(
          "java.util.Date", "Instant",
          "java.util.Calendar", "Instant",
          "java.sql.Timestamp", "Instant",
          "java.sql.Date", "LocalDate",
          "java.sql.Time", "LocalTime");

  private static final Map<String, String> RAW =
      Map.of(
          List.class.getName(), "List<String>",
          Set.class.getName(), "Set<String>",
          Map.class.getName(), "Map<String, String>",
          Optional.class.getName(), "Optional<String>");

  private final Elements elements;
  private final Types types;

  Replacements(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  @Override
  public Optional<Classification> classify(TypeUse type) {
    return raw(type)
        .or(() -> replacement(type).map(meant -> refused(TypeText.of(type.name()), meant)));
  }

  private static Optional<Classification> raw(TypeUse type) {
    return type.qualifiedName()
        .filter(name -> type.arguments().isEmpty())
        .map(RAW::get)
        .map(
            meant ->
                Classification.refused(
                    (site, component) ->
                        TypeMessages.rawType(site, component, TypeText.of(type.name()), meant)));
  }

  private Optional<String> replacement(TypeUse type) {
    return type.qualifiedName()
        .map(KNOWN::get)
        .or(() -> type.arrayElement().map(element -> listOf(element)))
        .or(() -> collection(type));
  }

  private static String listOf(TypeUse element) {
    return "List<" + TypeText.of(element.boxedName()) + ">";
  }

  private Optional<String> collection(TypeUse type) {
    return type.element()
        .flatMap(element -> interfaceOf(element.asType()))
        .map(name -> name + arguments(type));
  }

  private Optional<String> interfaceOf(TypeMirror type) {
    if (isA(type, Map.class)) {
      return Optional.of("Map");
    }
    if (isA(type, Set.class)) {
      return Optional.of("Set");
    }
    return isA(type, Collection.class) ? Optional.of("List") : Optional.empty();
  }

  private boolean isA(TypeMirror type, Class<?> supertype) {
    TypeElement element = elements.getTypeElement(supertype.getCanonicalName());
    return types.isAssignable(types.erasure(type), types.erasure(element.asType()));
  }

  private static String arguments(TypeUse type) {
    return type.arguments().isEmpty()
        ? ""
        : type.arguments().stream()
            .map(argument -> TypeText.of(argument.name()))
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private static Classification refused(String type, String meant) {
    return Classification.refused(
        (site, component) -> TypeMessages.replacedType(site, component, type, meant));
  }
}
