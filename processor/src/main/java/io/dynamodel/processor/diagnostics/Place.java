package io.dynamodel.processor.diagnostics;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
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

  /** Finds places. */
  @FunctionalInterface
  public interface Finder {
    Place of(Site site);
  }
}
