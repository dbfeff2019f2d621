package io.dynamodel.processor.reading.kind;

import io.dynamodel.annotations.Default;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.ComponentElement;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What the compiler would warn of wherever generated code uses a record. */
public final class UserWarnings {
  private UserWarnings() {}

  /** The names of the warnings about a record. */
  public static List<String> ofRecord(TypeElement record, Elements elements) {
    return names(Stream.concat(of(used(record, elements)), ofRawTypes(record)));
  }

  /** The names of the warnings about a sealed document and the records that it permits. */
  public static List<String> ofSealed(TypeElement sealed) {
    return names(
        of(
            Stream.concat(Stream.of(sealed), SealedTypes.permitted(sealed))
                .flatMap(UserWarnings::withEnclosing)));
  }

  /** The names of the warnings about a projection, its model, and what converts its components. */
  public static List<String> ofProjection(
      TypeElement projection, TypeElement model, Elements elements) {
    List<String> names =
        ComponentElement.of(projection).stream().map(ComponentElement::name).toList();
    Stream<Element> projected =
        ComponentElement.of(model).stream()
            .filter(component -> names.contains(component.name()))
            .flatMap(UserWarnings::used);
    Stream<Element> used =
        Stream.of(used(projection, elements), withEnclosing(model), projected)
            .flatMap(each -> each);
    return names(Stream.concat(of(used), ofRawTypes(projection)));
  }

  /** The names of the warnings about a type alone. */
  public static List<String> ofType(TypeElement type) {
    return names(of(withEnclosing(type)));
  }

  private static List<String> names(Stream<String> warnings) {
    return warnings.distinct().sorted().toList();
  }

  private static Stream<String> of(Stream<Element> used) {
    return used.flatMap(element -> Stream.ofNullable(element.getAnnotation(Deprecated.class)))
        .map(deprecated -> deprecated.forRemoval() ? "removal" : "deprecation");
  }

  private static Stream<String> ofRawTypes(TypeElement record) {
    return ComponentElement.of(record).stream()
        .map(ComponentElement::type)
        .filter(UserWarnings::isRaw)
        .map(type -> "rawtypes");
  }

  private static boolean isRaw(TypeUse type) {
    List<TypeUse> arguments = type.arguments();
    boolean generic =
        type.element().filter(each -> !each.getTypeParameters().isEmpty()).isPresent();
    return (generic && arguments.isEmpty()) || arguments.stream().anyMatch(UserWarnings::isRaw);
  }

  private static Stream<Element> used(TypeElement record, Elements elements) {
    Stream<Element> constructors =
        ElementFilter.constructorsIn(record.getEnclosedElements()).stream().map(made -> made);
    // The Eclipse compiler does not warn of those that it makes itself, but of unnecessary
    // suppressions.
    Stream<Element> accessors =
        record.getRecordComponents().stream()
            .<Element>map(RecordComponentElement::getAccessor)
            .filter(elements::isDeprecated);
    Stream<Element> inComponents = ComponentElement.of(record).stream().flatMap(UserWarnings::used);
    return Stream.of(withEnclosing(record), constructors, accessors, inComponents)
        .flatMap(used -> used);
  }

  private static Stream<Element> used(ComponentElement component) {
    return Stream.concat(types(component.type()), defaultConstant(component));
  }

  private static Stream<Element> types(TypeUse type) {
    return Stream.of(
            type.element().stream().flatMap(UserWarnings::withEnclosing),
            type.converter().flatMap(use -> use.type("value")).stream()
                .flatMap(UserWarnings::withConstructor),
            type.arguments().stream().flatMap(UserWarnings::types))
        .flatMap(used -> used);
  }

  private static Stream<Element> withConstructor(TypeElement converter) {
    return Stream.concat(
        withEnclosing(converter),
        ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
            .filter(constructor -> constructor.getParameters().isEmpty()));
  }

  /** The constant of an enum that is read where there is no attribute. */
  private static Stream<Element> defaultConstant(ComponentElement component) {
    return AnnotationUse.on(component.component(), Default.class)
        .flatMap(use -> use.text("value"))
        .flatMap(name -> component.type().element().map(type -> constants(type, name)))
        .orElse(Stream.empty());
  }

  private static Stream<Element> constants(TypeElement type, String name) {
    return type.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .filter(constant -> constant.getSimpleName().contentEquals(name))
        .map(constant -> constant);
  }

  private static Stream<Element> withEnclosing(TypeElement type) {
    return Stream.iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement);
  }
}
