package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TemplateMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.reading.source.AnnotationUse;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** What annotations for keys say of templates where there is none. */
final class KeyAnnotations {
  private static final List<Class<? extends Annotation>> KEYS =
      List.of(PartitionKey.class, SortKey.class);
  private static final List<Class<? extends Annotation>> INDEXES =
      List.of(GlobalIndex.class, LocalIndex.class);
  private static final List<String> OF_TEMPLATES = List.of("shards", "escaping");

  private final ClassName type;

  private KeyAnnotations(ClassName type) {
    this.type = type;
  }

  /** What is wrong with those on a model and on its components. */
  static Stream<Problem> in(TypeElement model) {
    KeyAnnotations annotations = new KeyAnnotations(ClassName.get(model));
    return Stream.concat(
        model.getRecordComponents().stream().flatMap(annotations::inComponent),
        INDEXES.stream().flatMap(index -> annotations.inIndexes(model, index)));
  }

  private Stream<Problem> inComponent(RecordComponentElement component) {
    return KEYS.stream()
        .flatMap(key -> AnnotationUse.on(component, key).stream())
        .flatMap(use -> use.members().limit(1).map(member -> ofComponent(component, use, member)));
  }

  private Problem ofComponent(RecordComponentElement component, AnnotationUse use, String member) {
    String name = component.getSimpleName().toString();
    return TemplateMessages.keyOnComponent(
        new Site.Component(type, name),
        use.simpleName(),
        TypeText.simple(type) + "." + name,
        member);
  }

  private Stream<Problem> inIndexes(TypeElement model, Class<? extends Annotation> index) {
    List<AnnotationUse> uses = AnnotationUse.all(model, index);
    return IntStream.range(0, uses.size())
        .boxed()
        .flatMap(position -> inIndex(uses.get(position), position));
  }

  private Stream<Problem> inIndex(AnnotationUse index, int position) {
    boolean template = index.members().anyMatch(member -> member.endsWith("Template"));
    return index
        .members()
        .filter(member -> OF_TEMPLATES.contains(member) && !template)
        .map(
            member ->
                TemplateMessages.indexWithoutTemplate(
                    new Site.AnnotationMember(type, index.simpleName(), position, member),
                    index.text("name").orElse(""),
                    member));
  }
}
