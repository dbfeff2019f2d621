package io.dynamodel.processor.reading.projection;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.ProjectionMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.Storage;
import io.dynamodel.processor.reading.source.Privacy;
import io.dynamodel.processor.reading.source.TypeUse;
import io.dynamodel.processor.reading.storage.Classification;
import io.dynamodel.processor.reading.storage.Contents;
import io.dynamodel.processor.reading.storage.ConverterClass;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * How a type in a projection is stored that has the same name in the model: as there, but with the
 * nullness that the projection declares, also of what lists and maps hold.
 */
final class ProjectedType implements ComponentType.Cases<Classification> {
  private final TypeUse type;
  private final Elements elements;
  private final ClassName projection;
  private final String origin;

  private ProjectedType(TypeUse type, Elements elements, ClassName projection, String origin) {
    this.type = type;
    this.elements = elements;
    this.projection = projection;
    this.origin = origin;
  }

  /**
   * How {@code type} is stored.
   *
   * @param model how the model stores it
   * @param origin what messages call the model's component
   */
  static Classification of(
      ComponentType model, TypeUse type, Elements elements, ClassName projection, String origin) {
    return type.converter().isPresent()
        ? Classification.refused(
            (site, component) ->
                ProjectionMessages.notInAProjection(site, component, "ConvertWith"))
        : model.match(new ProjectedType(type, elements, projection, origin));
  }

  /** How a projection of a document is read, if code of {@code projection} can use it. */
  static Classification part(
      ComponentType.Part part,
      TypeElement element,
      TypeUse type,
      Elements elements,
      ClassName projection,
      String origin) {
    ProjectedType projected = new ProjectedType(type, elements, projection, origin);
    return projected
        .document(part.document())
        .then(
            document ->
                projected
                    .secret(element)
                    .map(reason -> projected.hidden(element, reason))
                    .orElseGet(() -> Classification.stored(part)));
  }

  @Override
  public Classification scalar(ComponentType.Scalar model) {
    return Classification.stored(
        new ComponentType.Scalar(model.kind(), model.javaType(), type.isPrimitive()));
  }

  @Override
  public Classification enumType(ComponentType.EnumType model) {
    TypeElement enumType = elements.getTypeElement(model.javaType().canonicalName());
    return secret(enumType)
        .map(reason -> hidden(enumType, reason))
        .orElseGet(() -> Classification.stored(model));
  }

  @Override
  public Classification converted(ComponentType.Converted model) {
    TypeElement converter = elements.getTypeElement(model.converter().canonicalName());
    return secret(converter)
        .or(
            () ->
                ConverterClass.problem(converter, projection.packageName())
                    .map(ConverterClass::reason))
        .map(reason -> hidden(converter, reason))
        .orElseGet(() -> Classification.stored(model));
  }

  @Override
  public Classification document(ComponentType.Document model) {
    TypeElement document = elements.getTypeElement(model.javaType().canonicalName());
    return secret(document)
        .map(reason -> hidden(document, reason))
        .orElseGet(() -> Classification.stored(model));
  }

  @Override
  public Classification part(ComponentType.Part model) {
    throw new IllegalArgumentException(model.javaType() + " is in no model");
  }

  @Override
  public Classification freeForm(ComponentType.FreeForm model) {
    return Classification.stored(model);
  }

  @Override
  public Classification list(ComponentType.ListType model) {
    return element(
        0, model.element(), stored -> new ComponentType.ListType(stored, model.javaType()));
  }

  @Override
  public Classification set(ComponentType.SetType model) {
    return required(
        "element of a set",
        model.element(),
        element -> Classification.stored(new ComponentType.SetType(element, model.javaType())));
  }

  @Override
  public Classification map(ComponentType.MapType model) {
    return required(
        "key of a map",
        model.key(),
        key ->
            element(
                1,
                model.value(),
                stored -> new ComponentType.MapType(key, stored, model.javaType())));
  }

  private Classification required(
      String role,
      ComponentType.Single model,
      Function<ComponentType.Single, Classification> around) {
    return within(model)
        .required(argument(0), role)
        .then(stored -> around.apply((ComponentType.Single) stored));
  }

  private Classification element(
      int position, Storage model, Function<Storage, ComponentType> around) {
    TypeUse element = argument(position);
    return model.presence() == Presence.NULLABLE && !element.isNullable()
        ? Classification.refused(
            (site, component) ->
                ProjectionMessages.projectedElement(
                    site, component, TypeText.of(element.name()), origin))
        : within(model.type()).element(element, around);
  }

  private TypeUse argument(int position) {
    return type.arguments().get(position);
  }

  private Contents within(ComponentType model) {
    return new Contents(inner -> of(model, inner, elements, projection, origin));
  }

  /** Why the projection's package can't name a type that the model's can. */
  private Optional<String> secret(TypeElement used) {
    boolean near = ClassName.get(used).packageName().equals(projection.packageName());
    return near || Privacy.isPublic(used) ? Optional.empty() : Optional.of("is not public");
  }

  private Classification hidden(TypeElement used, String reason) {
    return Classification.refused(
        (site, component) ->
            ProjectionMessages.projectedSecret(
                site,
                component,
                TypeText.simple(ClassName.get(used)),
                TypeText.simple(projection),
                reason));
  }
}
