package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Unmapped;
import io.dynamodel.processor.diagnostics.ModelMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.ProjectionMessages;
import io.dynamodel.processor.diagnostics.SealedMessages;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.reading.kind.DocumentTypes;
import io.dynamodel.processor.reading.kind.ModelTypes;
import io.dynamodel.processor.reading.kind.SealedTypes;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.OurAnnotation;
import io.dynamodel.processor.reading.source.OurAnnotation.Role;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Annotations of ours where they have no meaning. */
final class MisplacedAnnotations {
  private static final List<Class<? extends Annotation>> OF_TABLES =
      OurAnnotation.types(Role.TABLE);
  private static final List<Class<? extends Annotation>> OF_INDEXES =
      OurAnnotation.types(Role.INDEX);
  private static final List<Class<? extends Annotation>> OF_MODEL = OurAnnotation.types(Role.MODEL);
  private static final List<Class<? extends Annotation>> OF_ATTRIBUTES =
      OurAnnotation.types(Role.ATTRIBUTE);

  /** The message that an annotation has no meaning at a place in a record. */
  private interface Misplaced {
    Problem at(Site site, String annotation, String place, String record);
  }

  private static final String TYPE_ATTRIBUTE = "typeAttribute";

  private final TypeElement type;
  private final ClassName name;
  private final MisplacedMembers members;

  private MisplacedAnnotations(TypeElement type) {
    this.type = type;
    this.name = ClassName.get(type);
    this.members = new MisplacedMembers(type);
  }

  /** What is wrong with a type's annotations, and with those on its components. */
  static List<Problem> in(TypeElement type) {
    MisplacedAnnotations misplaced = new MisplacedAnnotations(type);
    return all(List.of(misplaced.typeAttribute(), misplaced.below(), misplaced.byKind())).toList();
  }

  private static Stream<Problem> all(List<Stream<Problem>> problems) {
    return problems.stream().flatMap(each -> each);
  }

  private Stream<Problem> typeName() {
    boolean named = AnnotationUse.isOn(type, TypeName.class);
    return named && !isBelowSealedType()
        ? Stream.of(ModelMessages.typeNameOfNothing(annotation("TypeName"), typeText()))
        : Stream.empty();
  }

  private Stream<Problem> typeAttribute() {
    return AnnotationUse.on(type, DynamoModel.class).stream()
        .filter(model -> type.getKind() == ElementKind.RECORD)
        .flatMap(AnnotationUse::members)
        .filter(TYPE_ATTRIBUTE::equals)
        .map(
            member ->
                ModelMessages.typeAttributeOfRecord(
                    new Site.AnnotationMember(name, "DynamoModel", 0, member), typeText()));
  }

  // A class there is a mistake of its own.
  private boolean isBelowSealedType() {
    return !type.getKind().isInterface()
        && (DocumentTypes.sealedDocument(type).isPresent() || ModelTypes.above(type).isPresent());
  }

  private Stream<Problem> byKind() {
    if (ModelTypes.isModel(type)) {
      return all(
          List.of(
              typeName(),
              KeyAnnotations.in(type),
              unmapped(),
              members.ofModel(),
              ItemTypes.in(type)));
    }
    if (isBetween()) {
      return all(List.of(typeName(), between(), members.ofModel()));
    }
    if (isDocument()) {
      return all(
          List.of(
              typeName(),
              ofTables(ModelMessages::notInADocument),
              unmapped(),
              members.ofDocument()));
    }
    return AnnotationUse.isOn(type, DynamoProjection.class)
        ? all(List.of(typeName(), ofProjection(), members.ofProjection()))
        : ofNothing();
  }

  /**
   * What is wrong with a type that is nothing. Most likely one annotation is forgotten, here or on
   * the sealed interface above: that is told once.
   */
  private Stream<Problem> ofNothing() {
    Stream<Problem> ofComponents =
        lacksTypeName()
            ? Stream.empty()
            : all(
                List.of(
                    inComponents(OF_MODEL, ModelMessages::notInAModel),
                    inComponents(OF_ATTRIBUTES, ModelMessages::attributeOfNothing),
                    members.ofNothing()));
    Stream<Problem> all =
        all(List.of(ofTables(ModelMessages::notInAModel), ofComponents, typeName()));
    return SealedTypes.above(type)
        .reduce((lower, upper) -> upper)
        .map(top -> all.map(problem -> problem.causedBy(ClassName.get(top))))
        .orElseGet(() -> all.limit(1));
  }

  /** What is wrong with a model below a sealed model. */
  private Stream<Problem> below() {
    List<TypeElement> models =
        SealedTypes.above(type).filter(ModelTypes::isSealedModel).distinct().toList();
    if (models.isEmpty()) {
      return Stream.empty();
    }
    if (AnnotationUse.isOn(type, DynamoModel.class)) {
      return Stream.of(
          SealedMessages.modelBelowModel(
              annotation("DynamoModel"), typeText(), text(models.get(0))));
    }
    // Of two models, one below the other, the lower one has the message.
    boolean several =
        models.stream().noneMatch(model -> ModelTypes.above(model).isPresent())
            && models.size() > 1;
    String names =
        models.stream().map(MisplacedAnnotations::text).collect(Collectors.joining(", "));
    return several
        ? Stream.of(SealedMessages.twoModels(new Site.Type(name), typeText(), names))
        : Stream.empty();
  }

  private Stream<Problem> between() {
    String model = text(ModelTypes.above(type).orElseThrow());
    return OF_INDEXES.stream()
        .filter(annotation -> AnnotationUse.isOn(type, annotation))
        .map(Class::getSimpleName)
        .map(index -> SealedMessages.indexBetween(annotation(index), index, typeText(), model));
  }

  /** What has no name of its own can't be given one. */
  private Stream<Problem> unmapped() {
    return type.getRecordComponents().stream()
        .filter(component -> AnnotationUse.isOn(component, Unmapped.class))
        .flatMap(
            component ->
                problems(
                    component,
                    List.of(AttributeName.class),
                    (site, annotation, place, record) ->
                        TypeMessages.unmappedRole(site, place, annotation)));
  }

  private static String text(TypeElement type) {
    return TypeText.simple(ClassName.get(type));
  }

  /** Whether it is a sealed interface between a sealed model and its records. */
  private boolean isBetween() {
    return SealedTypes.isSealed(type) && ModelTypes.above(type).isPresent();
  }

  // That is a mistake of its own, too.
  private boolean lacksTypeName() {
    return DocumentTypes.sealedDocument(type).isPresent();
  }

  private boolean isDocument() {
    return DocumentTypes.isDocument(type);
  }

  // A converter is looked at together with its type.
  private Stream<Problem> ofProjection() {
    Stream<Problem> ofType =
        tableAnnotations()
            .map(
                index -> ProjectionMessages.notInAProjection(annotation(index), typeText(), index));
    Stream<Problem> ofComponents =
        type.getRecordComponents().stream()
            .flatMap(
                component ->
                    Stream.of(OF_MODEL, OF_ATTRIBUTES)
                        .flatMap(List::stream)
                        .filter(annotation -> annotation != ConvertWith.class)
                        .filter(annotation -> AnnotationUse.isOn(component, annotation))
                        .map(annotation -> inProjection(component, annotation)));
    return Stream.concat(ofType, ofComponents);
  }

  private Problem inProjection(
      RecordComponentElement component, Class<? extends Annotation> annotation) {
    String componentName = component.getSimpleName().toString();
    return ProjectionMessages.notInAProjection(
        new Site.Component(name, componentName),
        typeText() + "." + componentName,
        annotation.getSimpleName());
  }

  private Stream<Problem> ofTables(Misplaced message) {
    return tableAnnotations()
        .map(index -> message.at(annotation(index), index, typeText(), typeText()));
  }

  private Stream<String> tableAnnotations() {
    return OF_TABLES.stream()
        .filter(annotation -> AnnotationUse.isOn(type, annotation))
        .map(Class::getSimpleName);
  }

  private Stream<Problem> inComponents(
      List<Class<? extends Annotation>> annotations, Misplaced message) {
    return type.getRecordComponents().stream()
        .flatMap(component -> problems(component, annotations, message));
  }

  private Stream<Problem> problems(
      RecordComponentElement component,
      List<Class<? extends Annotation>> annotations,
      Misplaced message) {
    String componentName = component.getSimpleName().toString();
    return annotations.stream()
        .filter(annotation -> AnnotationUse.isOn(component, annotation))
        .map(
            annotation ->
                message.at(
                    new Site.Component(name, componentName),
                    annotation.getSimpleName(),
                    typeText() + "." + componentName,
                    typeText()));
  }

  private Site annotation(String simpleName) {
    return new Site.AnnotationMember(name, simpleName, 0, "");
  }

  private String typeText() {
    return text(type);
  }
}
