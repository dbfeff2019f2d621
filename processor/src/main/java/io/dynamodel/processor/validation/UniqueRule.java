package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Suggestion;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.diagnostics.UniqueMessages;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Family;
import io.dynamodel.processor.model.KeyRange;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.Storage;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A unique value is one that can be a part of a key, within others that are never absent. */
final class UniqueRule implements Rule {
  private static final Set<Mark> OTHERS =
      EnumSet.of(Mark.UNMAPPED, Mark.VERSION, Mark.CREATED_AT, Mark.UPDATED_AT, Mark.COUNTER);

  @Override
  public List<Problem> check(RecordDeclaration record) {
    if (record.outline().table().isEmpty()) {
      return List.of();
    }
    List<ComponentDeclaration> uniques = uniques(record);
    Map<String, ComponentDeclaration> names = new HashMap<>();
    return Stream.of(
            uniques.stream().flatMap(unique -> component(record, unique).stream()),
            uniques.stream().flatMap(unique -> name(record, unique, names).stream()),
            uniques.stream().flatMap(unique -> scope(record, unique)),
            uniques.stream().limit(1).flatMap(unique -> expiry(record, unique).stream()),
            uniques.stream().limit(1).flatMap(unique -> guard(record, unique).stream()))
        .flatMap(problems -> problems)
        .toList();
  }

  static List<ComponentDeclaration> uniques(RecordDeclaration record) {
    return record.components().stream()
        .filter(component -> component.unique().isPresent())
        .toList();
  }

  private static Optional<Problem> component(
      RecordDeclaration record, ComponentDeclaration unique) {
    Optional<String> other =
        OTHERS.stream()
            .filter(unique::has)
            .map(Mark::annotation)
            .findFirst()
            .or(() -> unique.otherwise().map(text -> "Default"));
    return other
        .map(
            annotation ->
                UniqueMessages.uniqueRole(
                    Sites.of(record, unique), Sites.name(record, unique), annotation))
        .or(
            () ->
                unique
                    .storage()
                    .filter(storage -> !isGuarded(storage.type()))
                    .map(storage -> type(record, unique)));
  }

  private static Problem type(RecordDeclaration record, ComponentDeclaration unique) {
    return UniqueMessages.uniqueType(
        Sites.of(record, unique), Sites.name(record, unique), TypeText.of(unique.declaredType()));
  }

  /** Whether values of a type are stored as text or as exact number. */
  private static boolean isGuarded(ComponentType type) {
    return type instanceof ComponentType.Single single
        && type.keyRange() != KeyRange.NONE
        && single.family() != Family.BINARY;
  }

  private static Optional<Problem> name(
      RecordDeclaration record,
      ComponentDeclaration unique,
      Map<String, ComponentDeclaration> names) {
    Optional<String> given = unique.unique().orElseThrow().name();
    if (given.filter(name -> name.contains("#")).isPresent()) {
      return Optional.of(
          UniqueMessages.uniqueName(
              Sites.of(record, unique), Sites.name(record, unique), given.orElseThrow()));
    }
    String name = given.orElseGet(() -> defaultName(record, unique));
    return Optional.ofNullable(names.putIfAbsent(name, unique))
        .map(
            other ->
                UniqueMessages.duplicateUnique(
                    Sites.of(record, unique),
                    Sites.name(record, unique),
                    Sites.name(record, other),
                    name));
  }

  private static String defaultName(RecordDeclaration record, ComponentDeclaration unique) {
    return record.typeName().map(type -> type + "#").orElse("") + unique.attribute();
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
        Sites.of(record, unique), Sites.name(record, unique), scope);
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
    List<String> names =
        record.components().stream()
            .filter(component -> !component.equals(unique))
            .map(ComponentDeclaration::name)
            .toList();
    return UniqueMessages.unknownScope(
        Sites.of(record, unique),
        Sites.name(record, unique),
        name,
        Sites.name(record),
        Suggestion.instead(name, names));
  }

  private static Optional<Problem> scope(
      RecordDeclaration record, ComponentDeclaration unique, ComponentDeclaration scope) {
    Storage storage = scope.storage().orElseThrow();
    if (!isGuarded(storage.type()) || OTHERS.stream().anyMatch(scope::has)) {
      return Optional.of(
          UniqueMessages.scopeType(
              Sites.of(record, unique),
              Sites.name(record, unique),
              Sites.name(record, scope),
              TypeText.of(scope.declaredType())));
    }
    return storage.presence() == Presence.REQUIRED || scope.has(Mark.AUTO_ID)
        ? Optional.empty()
        : Optional.of(
            UniqueMessages.scopeMayBeAbsent(
                Sites.of(record, unique), Sites.name(record, unique), Sites.name(record, scope)));
  }

  private static Optional<Problem> expiry(RecordDeclaration record, ComponentDeclaration unique) {
    return record.components().stream()
        .filter(component -> component.has(Mark.TIME_TO_LIVE))
        .findFirst()
        .map(
            time ->
                UniqueMessages.uniqueAndTimeToLive(
                    Sites.of(record, unique),
                    Sites.name(record, unique),
                    Sites.name(record, time)));
  }

  private static Optional<Problem> guard(RecordDeclaration record, ComponentDeclaration unique) {
    return record.components().stream()
        .filter(component -> component.has(Mark.PARTITION_KEY))
        .flatMap(
            key ->
                stored(key).stream()
                    .map(
                        form ->
                            UniqueMessages.guardKey(
                                Sites.of(record, unique),
                                Sites.name(record, unique),
                                Sites.name(record, key),
                                form)))
        .findFirst();
  }

  /** As what a key is stored, unless that is a text. */
  private static Optional<String> stored(ComponentDeclaration key) {
    return key.storage()
        .map(Storage::type)
        .filter(type -> type instanceof ComponentType.Single && type.keyRange() != KeyRange.NONE)
        .map(type -> ((ComponentType.Single) type).family())
        .filter(family -> !family.isText())
        .map(family -> family == Family.BINARY ? "bytes" : "a number");
  }
}
