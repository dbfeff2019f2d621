package io.dynamodel.processor.reading.projection;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.Problems;
import io.dynamodel.processor.model.Component.Edge;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.Storage;
import io.dynamodel.processor.reading.declaration.Components;
import io.dynamodel.processor.reading.source.ComponentElement;
import io.dynamodel.processor.reading.source.JavadocParams;
import io.dynamodel.processor.reading.storage.Classification;
import io.dynamodel.processor.reading.storage.Storages;
import io.dynamodel.processor.reading.storage.StoredTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the components of a projection: those of its model, with the projection's own nullness. */
final class ProjectedComponents {
  private final Elements elements;
  private final Types types;
  private final Problems problems;

  ProjectedComponents(Elements elements, Types types, Problems problems) {
    this.elements = elements;
    this.types = types;
    this.problems = problems;
  }

  List<ComponentDeclaration> of(TypeElement record, RecordDeclaration model) {
    Map<String, String> javadoc = JavadocParams.of(record, elements);
    return ComponentElement.of(record).stream()
        .map(
            component ->
                model
                    .component(component.name())
                    .map(origin -> known(record, component, model, origin, javadoc))
                    .orElseGet(() -> unknown(component)))
        .toList();
  }

  private ComponentDeclaration known(
      TypeElement record,
      ComponentElement component,
      RecordDeclaration model,
      ComponentDeclaration origin,
      Map<String, String> javadoc) {
    return new ComponentDeclaration(
        component.name(),
        origin.attribute(),
        component.type().name(),
        origin.has(Mark.UNMAPPED)
            ? Optional.empty()
            : storage(record, component, model.outline().type(), origin),
        origin.marks(),
        Optional.empty(),
        origin.otherwise(),
        origin.edge(),
        Optional.ofNullable(javadoc.get(component.name())));
  }

  private static ComponentDeclaration unknown(ComponentElement component) {
    return new ComponentDeclaration(
        component.name(),
        component.name(),
        component.type().name(),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Edge.FIELD,
        Optional.empty());
  }

  private Optional<Storage> storage(
      TypeElement record,
      ComponentElement component,
      ClassName model,
      ComponentDeclaration origin) {
    ClassName projection = ClassName.get(record);
    Classification classification =
        origin
            .storage()
            .map(stored -> new ProjectedComponent(elements, projection, model, origin))
            .map(projected -> projected.classify(component))
            .orElseGet(() -> own(projection).classify(component));
    if (classification instanceof Classification.Stored stored) {
      return Optional.of(new Storage(stored.type(), presence(component, stored.type(), origin)));
    }
    problems.add(
        Components.problem(projection, component, (Classification.Refused) classification));
    return Optional.empty();
  }

  // A model in a class file may have lost the converters inside of its types.
  private Storages own(ClassName projection) {
    return new Storages(new StoredTypes(elements, types, projection));
  }

  private static Presence presence(
      ComponentElement component, ComponentType type, ComponentDeclaration origin) {
    Presence own = Storages.presence(component, type);
    boolean optional = own == Presence.OPTIONAL || own == Presence.OPTIONAL_PRIMITIVE;
    return origin.otherwise().isPresent() && !optional ? Presence.DEFAULT : own;
  }
}
