package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.IndexMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.OurAnnotation;
import io.dynamodel.processor.reading.source.OurAnnotation.Role;
import io.dynamodel.processor.reading.source.Privacy;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The types that indexes name for their items: some can be named by their model alone. */
final class ItemTypes {
  private ItemTypes() {}

  /** What is wrong with those of a model; a private one has a message of its own. */
  static Stream<Problem> in(TypeElement model) {
    return OurAnnotation.types(Role.INDEX).stream().flatMap(index -> in(model, index));
  }

  private static Stream<Problem> in(TypeElement model, Class<? extends Annotation> index) {
    List<AnnotationUse> uses = AnnotationUse.all(model, index);
    return IntStream.range(0, uses.size())
        .boxed()
        .flatMap(position -> problem(ClassName.get(model), uses.get(position), position).stream());
  }

  private static Optional<Problem> problem(ClassName model, AnnotationUse index, int position) {
    return index
        .type("as")
        .flatMap(type -> Privacy.of(type, model.packageName()))
        .filter(privacy -> !privacy.isPrivate())
        .map(
            privacy ->
                IndexMessages.itemTypeHidden(
                    new Site.AnnotationMember(model, index.simpleName(), position, "as"),
                    index.text("name").orElse(""),
                    TypeText.simple(ClassName.get(privacy.type())),
                    privacy.name(),
                    privacy.visibility(),
                    privacy.wanted()));
  }
}
