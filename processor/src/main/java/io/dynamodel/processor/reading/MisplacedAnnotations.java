package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.processor.diagnostics.Message;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Annotations of ours where they have no meaning. */
final class MisplacedAnnotations {
  private static final List<Class<? extends Annotation>> OF_MODEL =
      List.of(PartitionKey.class, SortKey.class, AutoId.class);

  private final TypeElement type;
  private final ClassName name;

  private MisplacedAnnotations(TypeElement type) {
    this.type = type;
    this.name = ClassName.get(type);
  }

  /** What is wrong with a type's annotations, and with those on its components. */
  static List<Problem> in(TypeElement type) {
    return AnnotationUse.isOn(type, DynamoModel.class)
        ? List.of()
        : new MisplacedAnnotations(type).problems();
  }

  private List<Problem> problems() {
    Stream<Problem> ofComponents =
        isDocument()
            ? Stream.empty()
            : type.getRecordComponents().stream().flatMap(this::inComponent);
    return Stream.concat(ofIndexes(), ofComponents).toList();
  }

  private boolean isDocument() {
    return AnnotationUse.isOn(type, DynamoDocument.class);
  }

  private Stream<Problem> ofIndexes() {
    Message message = isDocument() ? Message.NOT_IN_A_DOCUMENT : Message.NOT_IN_A_MODEL;
    Site site = new Site.AnnotationMember(name, "GlobalIndex", 0, "");
    return AnnotationUse.isOn(type, GlobalIndex.class)
        ? Stream.of(message.at(site, "GlobalIndex", typeName(), typeName()))
        : Stream.empty();
  }

  private Stream<Problem> inComponent(RecordComponentElement component) {
    return Stream.concat(
        OF_MODEL.stream()
            .filter(annotation -> AnnotationUse.isOn(component, annotation))
            .map(annotation -> ofModel(component, annotation)),
        attributeName(component));
  }

  private Problem ofModel(
      RecordComponentElement component, Class<? extends Annotation> annotation) {
    return Message.NOT_IN_A_MODEL.at(
        site(component), annotation.getSimpleName(), componentName(component), typeName());
  }

  private Stream<Problem> attributeName(RecordComponentElement component) {
    return AnnotationUse.isOn(component, AttributeName.class)
        ? Stream.of(
            Message.ATTRIBUTE_NAME_OF_NOTHING.at(
                site(component), componentName(component), typeName()))
        : Stream.empty();
  }

  private Site site(RecordComponentElement component) {
    return new Site.Component(name, component.getSimpleName().toString());
  }

  private String typeName() {
    return TypeText.simple(name);
  }

  private String componentName(RecordComponentElement component) {
    return typeName() + "." + component.getSimpleName();
  }
}
