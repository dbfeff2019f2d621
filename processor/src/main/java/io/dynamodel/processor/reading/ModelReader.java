package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Problems;
import io.dynamodel.processor.model.Declaration;
import io.dynamodel.processor.model.Outline;
import io.dynamodel.processor.model.SealedDeclaration;
import io.dynamodel.processor.model.SealedModelDeclaration;
import io.dynamodel.processor.reading.declaration.Outlines;
import io.dynamodel.processor.reading.declaration.RecordReader;
import io.dynamodel.processor.reading.declaration.Subtypes;
import io.dynamodel.processor.reading.kind.SealedTypes;
import io.dynamodel.processor.reading.kind.Shape;
import io.dynamodel.processor.reading.kind.UserWarnings;
import io.dynamodel.processor.reading.projection.Projections;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.JavaLang;
import io.dynamodel.processor.reading.source.Lost;
import io.dynamodel.processor.reading.source.OurAnnotation;
import io.dynamodel.processor.reading.source.OurAnnotation.Role;
import io.dynamodel.processor.reading.source.VisibleTypes;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads annotated types by their names, since elements of one round are of no use in the next. */
public final class ModelReader {
  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final Elements elements;
  private final Lost lost;
  private final Outlines outlines;
  private final RecordReader records;
  private final Projections projections;
  private final Subtypes subtypes;
  private final Problems problems;

  /** Reads through the compiler's {@code environment}; reports to {@code problems}. */
  public ModelReader(ProcessingEnvironment environment, Problems problems) {
    Types types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.lost = Lost.of(environment);
    this.outlines = new Outlines(elements);
    this.records = new RecordReader(elements, types, outlines, problems);
    this.projections = new Projections(elements, types, outlines, problems);
    this.subtypes = new Subtypes(problems);
    this.problems = problems;
  }

  /** The type as it is in this round. */
  public TypeElement element(ClassName type) {
    return elements.getTypeElement(type.canonicalName());
  }

  /**
   * Those of some types that can't be read in this round, among others.
   *
   * @param hidden those that the compiler keeps from processors
   * @param compiled all types that are compiled, without those in them
   */
  public Unfinished unfinished(
      Set<ClassName> types, Set<ClassName> hidden, Set<ClassName> compiled) {
    return Unfinished.of(types.stream().map(this::element).toList(), hidden, compiled, lost);
  }

  /** Reports the annotations that have no meaning on a type or its components. */
  public void checkAnnotations(ClassName type) {
    problems.addAll(ForeignAnnotations.in(element(type)));
    problems.addAll(MisplacedAnnotations.in(element(type)));
  }

  /** What the annotations on a type say; empty if they make nothing of it. */
  public Optional<Outline> outline(ClassName type) {
    return outlines.of(element(type));
  }

  /** What was promised for a type that can't be read, or that lacks the annotation for it. */
  public Optional<Outline> promised(ClassName name) {
    TypeElement type = element(name);
    Set<String> missing =
        Stream.concat(Stream.of(type), SealedTypes.above(type))
            .flatMap(each -> Stream.concat(lost.on(each).stream(), forgotten(each)))
            .collect(Collectors.toSet());
    return outlines.of(type).or(() -> outlines.assumed(type, missing));
  }

  /** Only models have keys and indexes; without them, a record with a name is a document. */
  private static Stream<String> forgotten(TypeElement type) {
    boolean keyed =
        isAnyOn(type, Role.TABLE)
            || type.getRecordComponents().stream()
                .anyMatch(component -> isAnyOn(component, Role.MODEL));
    boolean named = AnnotationUse.isOn(type, TypeName.class);
    return Stream.of(
            Stream.of(OurAnnotation.MODEL).filter(model -> keyed),
            Stream.of(OurAnnotation.TYPE_NAME).filter(name -> named))
        .flatMap(found -> found)
        .map(OurAnnotation::simpleName);
  }

  private static boolean isAnyOn(AnnotatedConstruct element, Role role) {
    return OurAnnotation.types(role).stream()
        .anyMatch(annotation -> AnnotationUse.isOn(element, annotation));
  }

  /** The standard annotation of generated code, if the module of {@code type} sees it. */
  public Optional<ClassName> generatedAnnotation(ClassName type) {
    return VisibleTypes.find(GENERATED, element(type), elements).map(ClassName::get);
  }

  /**
   * The record or the sealed interface; empty if the type is neither, if its keys are at the wrong
   * place, or if it is a projection whose model is faulty as far as that has been read.
   */
  public Optional<Declaration> declaration(Outline outline) {
    TypeElement type = element(outline.type());
    Optional<Problem> problem = Shape.problem(type, outline);
    problem.ifPresent(problems::add);
    return problem.isPresent() || MisplacedMembers.hasKeys(type)
        ? Optional.empty()
        : declaration(type, outline);
  }

  private Optional<Declaration> declaration(TypeElement type, Outline outline) {
    if (outline.projection().isPresent()) {
      return projections.of(type, outline);
    }
    if (!SealedTypes.isSealed(type)) {
      return Optional.of(records.of(type, outline));
    }
    return Optional.of(outline.document() ? document(type, outline) : model(type, outline));
  }

  private Declaration document(TypeElement type, Outline outline) {
    return new SealedDeclaration(
        outline,
        JavaLang.hiddenFrom(outline.type(), elements),
        UserWarnings.ofSealed(type),
        subtypes.of(type));
  }

  private Declaration model(TypeElement type, Outline outline) {
    return new SealedModelDeclaration(
        outline,
        JavaLang.hiddenFrom(outline.type(), elements),
        UserWarnings.ofType(type),
        subtypes.of(type),
        records.family(type));
  }
}
