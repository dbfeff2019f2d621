package io.dynamodel.processor.diagnostics;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Where in the sources of a round a {@link Site} is.
 *
 * @param order sorts the places in one type as its source does
 */
public record Place(
    @Nullable Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue value,
    int order) {

  /**
   * Whether Eclipse's compiler drops the place: it is a record, a component of one, which is a
   * field here, or a constant of an enum.
   */
  boolean isDropped() {
    return element != null
        && switch (element.getKind()) {
          case RECORD, ENUM_CONSTANT -> true;
          case FIELD ->
              isRecord(element.getEnclosingElement())
                  && !element.getModifiers().contains(Modifier.STATIC);
          default -> false;
        };
  }

  private static boolean isRecord(@Nullable Element type) {
    return type != null && type.getKind() == ElementKind.RECORD;
  }

  /** Finds places. */
  @FunctionalInterface
  public interface Finder {
    Place of(Site site);
  }
}
