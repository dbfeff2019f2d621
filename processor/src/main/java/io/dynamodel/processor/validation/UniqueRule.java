package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.diagnostics.UniqueMessages;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Family;
import io.dynamodel.processor.model.KeyRange;
import io.dynamodel.processor.model.RecordDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A unique value is one that can be a part of a key, and is taken for as long as its item is. */
final class UniqueRule implements Rule {

  @Override
  public List<Problem> check(RecordDeclaration record) {
    List<ComponentDeclaration> uniques = uniques(record);
    return Stream.concat(
            uniques.stream().flatMap(unique -> component(record, unique).stream()),
            uniques.stream().limit(1).flatMap(unique -> expiry(record, unique).stream()))
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
        other(unique).map(Mark::annotation).or(() -> unique.otherwise().map(text -> "Default"));
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

  /** What keeps a component from being a unique value, or the scope of one. */
  static Optional<Mark> other(ComponentDeclaration component) {
    return Stream.concat(Mark.CHANGED.stream(), Stream.of(Mark.UNMAPPED))
        .filter(component::has)
        .findFirst();
  }

  private static Problem type(RecordDeclaration record, ComponentDeclaration unique) {
    return UniqueMessages.uniqueType(
        Sites.of(record, unique), Sites.name(record, unique), TypeText.of(unique.declaredType()));
  }

  /** Whether values of a type are stored as text or as exact number. */
  static boolean isGuarded(ComponentType type) {
    return type instanceof ComponentType.Single single
        && type.keyRange() != KeyRange.NONE
        && single.family() != Family.BINARY;
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
}
