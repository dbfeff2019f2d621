package io.dynamodel.processor.diagnostics;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
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

  /** Whether it is a record, or a component of one. */
  boolean isOfRecord() {
    Element type = element instanceof VariableElement ? element.getEnclosingElement() : element;
    return type != null && type.getKind() == ElementKind.RECORD;
  }

  /** Finds places. */
  @FunctionalInterface
  public interface Finder {
    Place of(Site site);
  }
}
