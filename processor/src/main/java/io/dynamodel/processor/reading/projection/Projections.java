package io.dynamodel.processor.reading.projection;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Problems;
import io.dynamodel.processor.diagnostics.ProjectionMessages;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.Declaration;
import io.dynamodel.processor.model.Outline;
import io.dynamodel.processor.model.ProjectionAnnotation;
import io.dynamodel.processor.model.ProjectionDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.reading.declaration.Outlines;
import io.dynamodel.processor.reading.declaration.RecordReader;
import io.dynamodel.processor.reading.kind.ModelTypes;
import io.dynamodel.processor.reading.kind.Parts;
import io.dynamodel.processor.reading.kind.UserWarnings;
import io.dynamodel.processor.reading.source.JavaLang;
import io.dynamodel.processor.reading.source.Privacy;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads projections, and what their models say of the components. */
public final class Projections {
  private final Elements elements;
  private final Types types;
  private final Outlines outlines;
  private final Problems problems;

  public Projections(Elements elements, Types types, Outlines outlines, Problems problems) {
    this.elements = elements;
    this.types = types;
    this.outlines = outlines;
    this.problems = problems;
  }

  /**
   * Empty if there is no model or document, or none without mistakes, which are reported for
   * itself.
   */
  public Optional<Declaration> of(TypeElement type, Outline outline) {
    return outline
        .projection()
        .flatMap(ProjectionAnnotation::of)
        .flatMap(of -> model(outline, of))
        .filter(model -> !problems.concern(ClassName.get(model)))
        .filter(model -> isVisible(model, outline))
        .map(model -> projection(type, outline, model));
  }

  private Optional<TypeElement> model(Outline outline, TypeName of) {
    Optional<TypeElement> model =
        Optional.of(of)
            .filter(ClassName.class::isInstance)
            .map(name -> elements.getTypeElement(((ClassName) name).canonicalName()))
            .filter(type -> ModelTypes.isModel(type) || Parts.isRecordDocument(type));
    if (model.isEmpty()) {
      problems.add(noModel(outline, of));
    }
    return model;
  }

  /** Whether code beside the projection can use its model; if not, that is reported. */
  private boolean isVisible(TypeElement model, Outline outline) {
    Optional<Privacy> privacy = Privacy.of(model, outline.type().packageName());
    privacy.map(hidden -> hidden(outline, hidden)).ifPresent(problems::add);
    return privacy.isEmpty();
  }

  private static Problem hidden(Outline outline, Privacy privacy) {
    return ProjectionMessages.projectionOfHidden(
        site(outline),
        TypeText.simple(outline.type()),
        TypeText.simple(ClassName.get(privacy.type())),
        privacy.name(),
        privacy.visibility(),
        privacy.wanted());
  }

  private static Problem noModel(Outline outline, TypeName of) {
    Site site = site(outline);
    String projection = TypeText.simple(outline.type());
    return of instanceof ClassName name
        ? ProjectionMessages.projectionOfNoModel(site, projection, TypeText.simple(name))
            .causedBy(name)
        : ProjectionMessages.projectionOfNoModel(site, projection, TypeText.of(of));
  }

  private static Site site(Outline outline) {
    return new Site.AnnotationMember(outline.type(), "DynamoProjection", 0, "of");
  }

  private ProjectionDeclaration projection(TypeElement type, Outline outline, TypeElement element) {
    RecordDeclaration model = model(element);
    RecordDeclaration record =
        new RecordDeclaration(
            outline,
            Optional.empty(),
            JavaLang.hiddenFrom(outline.type(), elements),
            UserWarnings.ofProjection(type, element, elements),
            new ProjectedComponents(elements, types, problems).of(type, model),
            List.of());
    return new ProjectionDeclaration(record, model);
  }

  // What is wrong with it is found when it is its turn. In a class file, which can't be wrong, some
  // annotations may be missing.
  private RecordDeclaration model(TypeElement model) {
    Outline outline = outlines.of(model).orElseThrow();
    return new RecordReader(elements, types, outlines, new Problems()).of(model, outline);
  }
}
