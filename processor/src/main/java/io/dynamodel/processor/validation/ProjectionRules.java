package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.ProjectionMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.Component.Role;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.ProjectionDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.Storage;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A projection has components of its model, which can be absent where the model's can. */
final class ProjectionRules {
  private static final Set<Presence> ABSENT =
      EnumSet.of(Presence.NULLABLE, Presence.OPTIONAL, Presence.OPTIONAL_PRIMITIVE);
  private static final Set<Presence> OPTIONAL =
      EnumSet.of(Presence.OPTIONAL, Presence.OPTIONAL_PRIMITIVE);

  private final RecordDeclaration projection;
  private final RecordDeclaration model;

  private ProjectionRules(ProjectionDeclaration declaration) {
    this.projection = declaration.record();
    this.model = declaration.model();
  }

  static List<Problem> check(ProjectionDeclaration declaration) {
    ProjectionRules rules = new ProjectionRules(declaration);
    return declaration.record().components().isEmpty()
        ? List.of(rules.empty())
        : declaration.record().components().stream()
            .flatMap(component -> rules.check(component).stream())
            .toList();
  }

  private Problem empty() {
    return ProjectionMessages.emptyProjection(
        Sites.of(projection), Sites.name(projection), Sites.name(model));
  }

  private Optional<Problem> check(ComponentDeclaration component) {
    return model
        .component(component.name())
        .map(origin -> check(component, origin))
        .orElseGet(() -> Optional.of(unknown(component)));
  }

  private Problem unknown(ComponentDeclaration component) {
    List<ComponentDeclaration> names =
        model.components().stream().filter(origin -> !origin.has(Mark.UNMAPPED)).toList();
    return ProjectionMessages.unknownProjected(
        Sites.of(projection, component),
        Sites.name(projection),
        Sites.name(model),
        component.name(),
        MeantComponent.instead(component.name(), names));
  }

  private Optional<Problem> check(ComponentDeclaration component, ComponentDeclaration origin) {
    if (origin.has(Mark.UNMAPPED)) {
      return Optional.of(
          ProjectionMessages.projectedUnmapped(
              Sites.of(projection, component), name(component), Sites.name(model, origin)));
    }
    return component.storage().flatMap(storage -> absence(component, storage, origin));
  }

  private Optional<Problem> absence(
      ComponentDeclaration component, Storage storage, ComponentDeclaration origin) {
    if (OPTIONAL.contains(storage.presence())) {
      return always(origin).map(reason -> neverAbsent(component, origin, reason));
    }
    boolean required =
        storage.presence() == Presence.REQUIRED || storage.presence() == Presence.COLLECTION;
    return required && mayBeAbsent(origin)
        ? Optional.of(
            ProjectionMessages.projectedAbsence(
                Sites.of(projection, component), name(component), Sites.name(model, origin)))
        : Optional.empty();
  }

  // A key that is filled is null before it is stored, but no item is without it.
  private boolean mayBeAbsent(ComponentDeclaration origin) {
    return !model.isKey(origin)
        && origin.storage().filter(storage -> ABSENT.contains(storage.presence())).isPresent();
  }

  /** Why a component is never absent, though it may be missing in the item. */
  private Optional<String> always(ComponentDeclaration origin) {
    if (model.isKey(origin)) {
      return Optional.of(origin.role().isKey() ? "is a key" : "is a part of the key");
    }
    return origin.role() == Role.VERSION
        ? Optional.of("is 0 at first")
        : origin.otherwise().map(text -> "has a default");
  }

  private Problem neverAbsent(
      ComponentDeclaration component, ComponentDeclaration origin, String reason) {
    return ProjectionMessages.projectedPresence(
        Sites.of(projection, component),
        name(component),
        TypeText.of(component.declaredType()),
        Sites.name(model, origin),
        reason);
  }

  private String name(ComponentDeclaration component) {
    return Sites.name(projection, component);
  }
}
