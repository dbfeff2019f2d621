package io.dynamodel.processor.reading.table;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.model.KeyTemplateDeclaration;
import io.dynamodel.processor.model.Template;
import io.dynamodel.processor.reading.source.AnnotationUse;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads the templates of keys. */
final class Templates {
  private Templates() {}

  /** The template of an annotation for the table's key, if a type has that. */
  static Optional<KeyTemplateDeclaration> on(
      TypeElement type, Class<? extends Annotation> annotation) {
    // Of several, which the compiler refuses, one that has a template.
    return AnnotationUse.all(type, annotation).stream()
        .max(Comparator.comparing(use -> use.text("template").isPresent()))
        .map(use -> of(use, ClassName.get(type), 0, "attribute", "template"));
  }

  /**
   * The template of a key of an index, if the annotation has one.
   *
   * @param position counts the annotations of that name on the type, from 0
   * @param key {@code partition} or {@code sort}
   */
  static Optional<KeyTemplateDeclaration> ofIndex(
      AnnotationUse index, ClassName type, int position, String key) {
    KeyTemplateDeclaration template =
        of(index, type, position, key + "Attribute", key + "Template");
    boolean isGiven = !template.attribute().isEmpty() || !template.template().text().isEmpty();
    return isGiven ? Optional.of(template) : Optional.empty();
  }

  private static KeyTemplateDeclaration of(
      AnnotationUse use, ClassName type, int position, String attribute, String template) {
    return new KeyTemplateDeclaration(
        new Site.AnnotationMember(type, use.simpleName(), position, template),
        new Site.AnnotationMember(type, use.simpleName(), position, attribute),
        use.text(attribute).orElse(""),
        Template.of(use.text(template).orElse("")),
        use.constant("escaping").filter("NONE"::equals).isEmpty(),
        use.number("shards").orElse(0),
        !use.isFalse("storeParts"));
  }
}
