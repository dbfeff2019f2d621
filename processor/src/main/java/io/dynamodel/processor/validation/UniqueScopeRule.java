package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.diagnostics.UniqueMessages;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.Storage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A value is unique within others that can be parts of a key, and are never absent. */
final class UniqueScopeRule implements Rule {
  @Override
  public List<Problem> check(RecordDeclaration record) {
    return UniqueRule.uniques(record).stream().flatMap(unique -> scope(record, unique)).toList();
  }

  private static Stream<Problem> scope(RecordDeclaration record, ComponentDeclaration unique) {
    List<String> scope = unique.unique().orElseThrow().scope();
    return IntStream.range(0, scope.size())
        .mapToObj(
            index ->
                scope.indexOf(scope.get(index)) < index || scope.get(index).equals(unique.name())
                    ? Optional.of(repeated(record, unique, scope.get(index)))
                    : scope(record, unique, scope.get(index)))
        .flatMap(Optional::stream);
  }

  private static Problem repeated(
      RecordDeclaration record, ComponentDeclaration unique, String scope) {
    return UniqueMessages.repeatedScope(
        site(record, unique, scope), Sites.name(record, unique), scope);
  }

  private static Optional<Problem> scope(
      RecordDeclaration record, ComponentDeclaration unique, String name) {
    Optional<ComponentDeclaration> scope = record.component(name);
    return scope.isEmpty()
        ? Optional.of(unknown(record, unique, name))
        : scope
            .filter(component -> component.storage().isPresent())
            .flatMap(component -> scope(record, unique, component));
  }

  private static Problem unknown(
      RecordDeclaration record, ComponentDeclaration unique, String name) {
    List<ComponentDeclaration> names =
        record.components().stream().filter(component -> !component.equals(unique)).toList();
    return UniqueMessages.unknownScope(
        site(record, unique, name),
        Sites.name(record, unique),
        name,
        Sites.name(record),
        MeantComponent.instead(name, names));
  }

  private static Optional<Problem> scope(
      RecordDeclaration record, ComponentDeclaration unique, ComponentDeclaration scope) {
    Storage storage = scope.storage().orElseThrow();
    if (!UniqueRule.isGuarded(storage.type()) || UniqueRule.other(scope).isPresent()) {
      return Optional.of(
          UniqueMessages.scopeType(
                  site(record, unique, scope.name()),
                  Sites.name(record, unique),
                  Sites.name(record, scope),
                  TypeText.of(scope.declaredType()))
              .causedBy(Sites.of(record, scope)));
    }
    return storage.presence() == Presence.REQUIRED || scope.has(Mark.AUTO_ID)
        ? Optional.empty()
        : Optional.of(
            UniqueMessages.scopeMayBeAbsent(
                site(record, unique, scope.name()),
                Sites.name(record, unique),
                Sites.name(record, scope)));
  }

  private static Site site(RecordDeclaration record, ComponentDeclaration unique, String scope) {
    return new Site.Within(Sites.of(record, unique), scope);
  }
}
