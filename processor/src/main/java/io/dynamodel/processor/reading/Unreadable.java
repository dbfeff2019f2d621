package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.reading.kind.SealedTypes;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.ComponentElement;
import io.dynamodel.processor.reading.source.Lost;
import io.dynamodel.processor.reading.storage.StoredTypes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Types that no compiler accepts, though it lets processors see them. A message of ours would hide
 * what the compiler says.
 */
final class Unreadable {
  private final Set<ClassName> hidden;
  private final Lost lost;

  Unreadable(Set<ClassName> hidden, Lost lost) {
    this.hidden = hidden;
    this.lost = lost;
  }

  /** The types that are refused for what is written in {@code type}. */
  Stream<TypeElement> in(TypeElement type) {
    List<TypeElement> strangers =
        SealedTypes.isSealed(type) ? SealedTypes.strangers(type).toList() : List.of();
    return isRefused(type) || !strangers.isEmpty()
        ? Stream.concat(Stream.of(type), strangers.stream())
        : Stream.empty();
  }

  /** Whether it is refused for what is written in itself. */
  boolean isRefused(TypeElement type) {
    return hidden.contains(ClassName.get(type))
        || isEmpty(type)
        || areRefused(AnnotationUse.all(type).filter(AnnotationUse::isOurs).toList())
        || ComponentElement.of(type).stream().anyMatch(Unreadable::isRefused)
        || lost.isOn(type)
        || SealedTypes.above(type).anyMatch(lost::isOn)
        || lost.isInComponents(type)
        || lost.isValueIn(type);
  }

  private static boolean isRefused(ComponentElement component) {
    return component.isIllegal()
        || StoredTypes.lacksImport(component.type())
        || areRefused(
            AnnotationUse.all(component.component()).filter(AnnotationUse::isOurs).toList());
  }

  /** Whether an annotation lacks a value, or is there twice and may be there once. */
  private static boolean areRefused(List<AnnotationUse> annotations) {
    List<AnnotationUse> single =
        annotations.stream().filter(annotation -> !annotation.isRepeatable()).toList();
    return annotations.stream().anyMatch(AnnotationUse::isIncomplete)
        || single.stream().map(AnnotationUse::simpleName).distinct().count() < single.size();
  }

  private static boolean isEmpty(TypeElement type) {
    return SealedTypes.isSealed(type) && type.getPermittedSubclasses().isEmpty();
  }
}
