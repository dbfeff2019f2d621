package io.dynamodel.processor.reading.declaration;

import com.squareup.javapoet.ClassName;
import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.Unique;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Problems;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.Component.Edge;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.ScalarKind;
import io.dynamodel.processor.model.Storage;
import io.dynamodel.processor.model.UniqueDeclaration;
import io.dynamodel.processor.naming.AttributeNaming;
import io.dynamodel.processor.reading.kind.DocumentGraph;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.ComponentElement;
import io.dynamodel.processor.reading.source.OurAnnotation;
import io.dynamodel.processor.reading.storage.Classification;
import io.dynamodel.processor.reading.storage.Storages;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads the components of a record. */
public final class Components {
  private final Storages storages;
  private final Problems problems;

  Components(Storages storages, Problems problems) {
    this.storages = storages;
    this.problems = problems;
  }

  List<ComponentDeclaration> of(
      TypeElement record, AttributeNaming naming, Map<String, String> javadoc) {
    return ComponentElement.of(record).stream()
        .map(component -> read(record, component, naming, javadoc))
        .toList();
  }

  private ComponentDeclaration read(
      TypeElement record,
      ComponentElement component,
      AttributeNaming naming,
      Map<String, String> javadoc) {
    return new ComponentDeclaration(
        component.name(),
        attribute(component, naming),
        component.type().name(),
        storage(ClassName.get(record), component),
        marks(component),
        unique(component),
        component.otherwise(),
        edge(record, component),
        Optional.ofNullable(javadoc.get(component.name())));
  }

  private static String attribute(ComponentElement component, AttributeNaming naming) {
    return AnnotationUse.on(component.component(), AttributeName.class)
        .flatMap(name -> name.text("value"))
        .orElseGet(() -> naming.attribute(component.name()));
  }

  private static Set<Mark> marks(ComponentElement component) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (OurAnnotation annotation : OurAnnotation.values()) {
      annotation
          .mark()
          .filter(mark -> AnnotationUse.isOn(component.component(), annotation.type()))
          .ifPresent(marks::add);
    }
    return marks;
  }

  private static Optional<UniqueDeclaration> unique(ComponentElement component) {
    return AnnotationUse.on(component.component(), Unique.class)
        .map(
            use ->
                new UniqueDeclaration(
                    use.text("value").filter(name -> !name.isEmpty()),
                    use.texts("scope").orElse(List.of())));
  }

  private static Edge edge(TypeElement record, ComponentElement component) {
    return DocumentGraph.documentOf(component.type())
            .filter(document -> DocumentGraph.isCycle(record, document))
            .isPresent()
        ? Edge.METHOD
        : Edge.FIELD;
  }

  private Optional<Storage> storage(ClassName record, ComponentElement component) {
    Classification classification = storages.classify(component);
    if (classification instanceof Classification.Stored stored) {
      return Optional.of(storage(component, stored.type()));
    }
    problems.add(problem(record, component, (Classification.Refused) classification));
    return Optional.empty();
  }

  private static Storage storage(ComponentElement component, ComponentType type) {
    return new Storage(timed(component, type), Storages.presence(component, type));
  }

  /** An Instant that is a time to live is stored in another form. */
  private static ComponentType timed(ComponentElement component, ComponentType type) {
    return type instanceof ComponentType.Scalar scalar
            && scalar.kind() == ScalarKind.INSTANT
            && AnnotationUse.isOn(component.component(), TimeToLive.class)
        ? new ComponentType.Scalar(ScalarKind.TIME_TO_LIVE, scalar.javaType(), false)
        : type;
  }

  /** What is wrong with a component that is refused. */
  public static Problem problem(
      ClassName record, ComponentElement component, Classification.Refused refused) {
    return refused
        .refusal()
        .at(
            new Site.Component(record, component.name()),
            TypeText.simple(record) + "." + component.name());
  }
}
