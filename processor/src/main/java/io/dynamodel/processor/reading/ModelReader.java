package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Problems;
import io.dynamodel.processor.model.Declaration;
import io.dynamodel.processor.model.Outline;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.SealedDeclaration;
import io.dynamodel.processor.naming.AttributeNaming;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads annotated types by their names, since elements of one round are of no use in the next. */
public final class ModelReader {
  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final Elements elements;
  private final Outlines outlines;
  private final Types types;
  private final Subtypes subtypes;
  private final Problems problems;

  /** Reads through {@code elements} and {@code types}; reports to {@code problems}. */
  public ModelReader(Elements elements, Types types, Problems problems) {
    this.elements = elements;
    this.outlines = new Outlines(elements);
    this.types = types;
    this.subtypes = new Subtypes(problems);
    this.problems = problems;
  }

  /** The type as it is in this round. */
  public TypeElement element(ClassName type) {
    return elements.getTypeElement(type.canonicalName());
  }

  /** Whether all that a type's declaration names is there. */
  public boolean isComplete(ClassName type) {
    return !Unresolved.isIn(element(type));
  }

  /** Reports the annotations that have no meaning on a type or its components. */
  public void checkAnnotations(ClassName type) {
    problems.addAll(MisplacedAnnotations.in(element(type)));
  }

  /** What the annotations on a type say; empty if it is neither a model nor a document. */
  public Optional<Outline> outline(ClassName type) {
    return outlines.of(element(type));
  }

  /** The standard annotation of generated code, if the module of {@code type} sees it. */
  public Optional<ClassName> generatedAnnotation(ClassName type) {
    ModuleElement module = elements.getModuleOf(element(type));
    TypeElement generated =
        module == null
            ? elements.getTypeElement(GENERATED)
            : elements.getTypeElement(module, GENERATED);
    return Optional.ofNullable(generated).map(ClassName::get);
  }

  /** The record or the sealed interface; empty if the type is neither. */
  public Optional<Declaration> declaration(Outline outline) {
    TypeElement type = element(outline.type());
    Optional<Problem> problem = Shape.problem(type, outline);
    problem.ifPresent(problems::add);
    return problem.isPresent() ? Optional.empty() : Optional.of(declaration(type, outline));
  }

  private Declaration declaration(TypeElement type, Outline outline) {
    return DocumentTypes.isSealed(type) ? sealed(type, outline) : record(type, outline);
  }

  private Declaration sealed(TypeElement type, Outline outline) {
    return new SealedDeclaration(
        outline,
        JavaLang.hiddenFrom(outline.type(), elements),
        Deprecations.ofSealed(type),
        subtypes.of(type));
  }

  private Declaration record(TypeElement type, Outline outline) {
    return new RecordDeclaration(
        outline,
        DocumentTypes.typeName(type),
        JavaLang.hiddenFrom(outline.type(), elements),
        Deprecations.ofRecord(type),
        components(outline).of(type, naming(type), javadoc(type)));
  }

  private Components components(Outline outline) {
    return new Components(new Storages(new StoredTypes(elements, types, outline.type())), problems);
  }

  private static AttributeNaming naming(TypeElement type) {
    Stream<AnnotationUse> own =
        Stream.<Class<? extends Annotation>>of(DynamoModel.class, DynamoDocument.class)
            .flatMap(annotation -> AnnotationUse.on(type, annotation).stream());
    Stream<AnnotationUse> inherited =
        DocumentTypes.sealedDocument(type).stream()
            .flatMap(document -> AnnotationUse.on(document, DynamoDocument.class).stream());
    return Stream.concat(own, inherited)
        .limit(1)
        .flatMap(use -> use.constant("naming").stream())
        .map(AttributeNaming::valueOf)
        .findFirst()
        .orElse(AttributeNaming.IDENTITY);
  }

  private Map<String, String> javadoc(TypeElement type) {
    return Optional.ofNullable(elements.getDocComment(type))
        .map(JavadocParams::of)
        .orElse(Map.of());
  }
}
