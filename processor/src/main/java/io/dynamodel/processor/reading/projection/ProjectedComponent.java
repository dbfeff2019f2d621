package io.dynamodel.processor.reading.projection;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.ProjectionMessages;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.reading.kind.Parts;
import io.dynamodel.processor.reading.source.ComponentElement;
import io.dynamodel.processor.reading.source.TypeUse;
import io.dynamodel.processor.reading.storage.Classification;
import io.dynamodel.processor.reading.storage.Storages;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Classifies a component of a projection, which is stored as the model's is. */
final class ProjectedComponent {
  private final Elements elements;
  private final ClassName projection;
  private final ComponentDeclaration origin;
  private final String originName;
  private final Site originSite;
  private final ComponentType stored;

  ProjectedComponent(
      Elements elements, ClassName projection, ClassName model, ComponentDeclaration origin) {
    this.elements = elements;
    this.projection = projection;
    this.origin = origin;
    this.originSite = new Site.Component(model, origin.name());
    this.originName = TypeText.simple(model) + "." + origin.name();
    this.stored = origin.storage().orElseThrow().type();
  }

  Classification classify(ComponentElement component) {
    return new Storages(type -> same(component, type))
        .classify(component)
        .then(type -> fits(type) ? Classification.stored(type) : other(component));
  }

  private Classification same(ComponentElement component, TypeUse type) {
    return type.boxedName().equals(stored.javaType())
        ? ProjectedType.of(stored, type, elements, projection, originName)
        : part(component, type);
  }

  private Classification part(ComponentElement component, TypeUse type) {
    return type.element()
        .flatMap(element -> Parts.of(element, stored).map(part -> part(element, part, type)))
        .or(() -> Parts.inside(type).findFirst().map(this::inCollection))
        .orElseGet(() -> other(component));
  }

  private Classification part(TypeElement element, ComponentType.Part part, TypeUse type) {
    String name = TypeText.simple(part.javaType());
    return Parts.isEndless(elements.getTypeElement(projection.canonicalName()), element)
        ? Classification.refused(
            (site, component) ->
                ProjectionMessages.endlessProjection(
                    site, component, name, TypeText.of(part.document().javaType())))
        : ProjectedType.part(part, element, type, elements, projection, originName);
  }

  private Classification inCollection(TypeElement element) {
    return Classification.refused(
        (site, component) ->
            ProjectionMessages.projectedInCollection(
                site,
                component,
                TypeText.simple(ClassName.get(element)),
                TypeText.of(origin.declaredType())));
  }

  /** An OptionalInt and its like come out the same for every model. */
  private boolean fits(ComponentType type) {
    return type instanceof ComponentType.Part
        || (type.getClass().equals(stored.getClass()) && type.javaType().equals(stored.javaType()));
  }

  private Classification other(ComponentElement component) {
    return Classification.refused(
        (site, name) ->
            ProjectionMessages.projectedType(
                    site,
                    name,
                    TypeText.of(component.type().name()),
                    originName,
                    TypeText.of(origin.declaredType()))
                .causedBy(originSite));
  }
}
