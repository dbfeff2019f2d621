package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.processor.diagnostics.ModelMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.ProjectionMessages;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.reading.kind.SealedTypes;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.Member;
import io.dynamodel.processor.reading.source.OurAnnotation;
import io.dynamodel.processor.reading.source.OurAnnotation.Role;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Annotations of ours on fields and methods, such as those of the SDK's beans: here they are for
 * components alone.
 */
final class MisplacedMembers {
  private static final List<Class<? extends Annotation>> OF_MODEL = OurAnnotation.types(Role.MODEL);
  private static final List<Class<? extends Annotation>> KEYS =
      List.of(PartitionKey.class, SortKey.class);
  private static final List<Class<? extends Annotation>> OF_ATTRIBUTES =
      OurAnnotation.types(Role.ATTRIBUTE);

  private final TypeElement type;
  private final ClassName name;

  MisplacedMembers(TypeElement type) {
    this.type = type;
    this.name = ClassName.get(type);
  }

  /** The message about an annotation on a member. */
  private interface Misplaced {
    Problem on(Member member, String annotation);
  }

  /** Whether a type has keys there, which it will seem to lack. */
  static boolean hasKeys(TypeElement type) {
    return Member.of(type).anyMatch(member -> member.written(KEYS).findAny().isPresent());
  }

  /** What is wrong in a model, in a sealed one, or between one and its records. */
  Stream<Problem> ofModel() {
    return hasComponents()
        ? Stream.concat(each(OF_MODEL, this::move), each(OF_ATTRIBUTES, this::move))
        : Stream.empty();
  }

  Stream<Problem> ofDocument() {
    return hasComponents()
        ? Stream.concat(
            each(
                OF_MODEL,
                (member, annotation) ->
                    ModelMessages.notInADocument(
                        site(member), annotation, text(member), typeText())),
            each(OF_ATTRIBUTES, this::move))
        : Stream.empty();
  }

  Stream<Problem> ofProjection() {
    Misplaced message =
        (member, annotation) ->
            ProjectionMessages.notInAProjection(site(member), text(member), annotation);
    return hasComponents()
        ? Stream.concat(each(OF_MODEL, message), each(OF_ATTRIBUTES, message))
        : Stream.empty();
  }

  /** What is wrong in a type that is nothing; what another processor has made is its own affair. */
  Stream<Problem> ofNothing() {
    if (isGenerated(type)) {
      return Stream.empty();
    }
    return switch (type.getKind()) {
      case RECORD ->
          Stream.concat(
              each(
                  OF_MODEL,
                  (member, annotation) ->
                      ModelMessages.notInAModel(
                          site(member), annotation, text(member), typeText())),
              each(
                  OF_ATTRIBUTES,
                  (member, annotation) ->
                      ModelMessages.attributeOfNothing(
                          site(member), annotation, text(member), typeText())));
      case CLASS ->
          Stream.concat(
              each(OF_MODEL, (member, use) -> ofClass(member, use, "@DynamoModel")),
              each(
                  OF_ATTRIBUTES,
                  (member, use) -> ofClass(member, use, "@DynamoModel or @DynamoDocument")));
      default -> Stream.concat(each(OF_MODEL, this::move), each(OF_ATTRIBUTES, this::move));
    };
  }

  /** Whether it is one whose shape is no mistake of its own. */
  private boolean hasComponents() {
    return type.getKind() == ElementKind.RECORD || SealedTypes.isSealed(type);
  }

  // A builder, say, whose methods have the annotations of a record's accessors.
  private static boolean isGenerated(Element type) {
    return Stream.iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
        .flatMap(AnnotationUse::all)
        .anyMatch(use -> use.simpleName().endsWith("Generated"));
  }

  private Stream<Problem> each(List<Class<? extends Annotation>> annotations, Misplaced message) {
    return Member.of(type)
        .flatMap(
            member ->
                member
                    .written(annotations)
                    .map(annotation -> message.on(member, annotation.getSimpleName())));
  }

  private Problem move(Member member, String annotation) {
    return ModelMessages.onMember(site(member), annotation, text(member), target(member));
  }

  private String target(Member member) {
    if (SealedTypes.isSealed(type)) {
      return "the component " + member.name() + " of each record";
    }
    return member
        .component()
        .map(component -> "the component " + component.getSimpleName())
        .orElse(
            "a component of " + (type.getKind() == ElementKind.RECORD ? typeText() : "a record"));
  }

  private Problem ofClass(Member member, String annotation, String wanted) {
    return ModelMessages.onMemberOfClass(
        site(member), annotation, text(member), typeText(), wanted);
  }

  private Site site(Member member) {
    return new Site.Member(name, member.text());
  }

  private String text(Member member) {
    return typeText() + "." + member.text();
  }

  private String typeText() {
    return TypeText.simple(name);
  }
}
