package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.ModelMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.ComponentElement;
import io.dynamodel.processor.reading.source.OurAnnotation;
import io.dynamodel.processor.reading.source.OurAnnotation.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * Annotations of other libraries that have the name of one of ours: an editor may have imported the
 * wrong one, such as {@code jakarta.persistence.Version}.
 */
final class ForeignAnnotations {
  private static final String PACKAGE = "io.dynamodel.annotations.";
  private static final String CODE = "DYN113";
  private static final Set<String> OF_TYPES = names(Role.KIND, Role.NAME, Role.TABLE);
  private static final Set<String> OF_COMPONENTS = names(Role.MODEL, Role.ATTRIBUTE);

  private final TypeElement type;
  private final ClassName name;

  private ForeignAnnotations(TypeElement type) {
    this.type = type;
    this.name = ClassName.get(type);
  }

  private static Set<String> names(Role... roles) {
    return Arrays.stream(roles)
        .flatMap(role -> OurAnnotation.types(role).stream())
        .map(Class::getSimpleName)
        .collect(Collectors.toSet());
  }

  /** Those on a type and its components, unless a user knows of them. */
  static List<Problem> in(TypeElement type) {
    return isKnown(type) ? List.of() : new ForeignAnnotations(type).all().toList();
  }

  private Stream<Problem> all() {
    return Stream.concat(
        foreign(Stream.of(type), OF_TYPES)
            .map(use -> problem(new Site.Type(name), TypeText.simple(name), use)),
        ComponentElement.of(type).stream()
            .filter(component -> !isKnown(component.field()))
            .flatMap(this::inComponent));
  }

  private Stream<Problem> inComponent(ComponentElement component) {
    Stream<AnnotatedConstruct> places =
        Stream.concat(
            Stream.of(component.component(), component.field(), component.component().asType()),
            Stream.ofNullable(component.component().getAccessor()));
    Site site = new Site.Component(name, component.name());
    return foreign(places, OF_COMPONENTS)
        .map(use -> problem(site, TypeText.simple(name) + "." + component.name(), use));
  }

  private static Stream<ClassName> foreign(
      Stream<? extends AnnotatedConstruct> places, Set<String> names) {
    return places
        .flatMap(AnnotationUse::all)
        .filter(use -> use.mirror().getAnnotationType().getKind() != TypeKind.ERROR)
        .filter(use -> names.contains(use.simpleName()))
        .map(use -> ClassName.get((TypeElement) use.mirror().getAnnotationType().asElement()))
        .filter(use -> !use.canonicalName().startsWith(PACKAGE))
        .distinct();
  }

  private static Problem problem(Site place, String placeText, ClassName use) {
    return ModelMessages.foreignAnnotation(
        new Site.Within(place, use.canonicalName()),
        placeText,
        use.simpleName(),
        use.canonicalName());
  }

  /** Whether the source says that the warning is not wanted. */
  private static boolean isKnown(Element element) {
    return Optional.ofNullable(element.getAnnotation(SuppressWarnings.class))
        .filter(warnings -> Arrays.asList(warnings.value()).contains(CODE))
        .isPresent();
  }
}
