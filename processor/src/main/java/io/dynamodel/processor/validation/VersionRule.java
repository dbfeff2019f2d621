package io.dynamodel.processor.validation;

import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TableMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.RecordDeclaration;
import java.util.List;
import java.util.Optional;

/** A version is a long, stored as the number that it is. */
final class VersionRule implements Rule {
  @Override
  public List<Problem> check(RecordDeclaration record) {
    return record.components().stream()
        .filter(component -> component.has(Mark.VERSION))
        .flatMap(version -> check(record, version).stream())
        .toList();
  }

  private static Optional<Problem> check(RecordDeclaration record, ComponentDeclaration version) {
    return version.storage().flatMap(storage -> check(record, version, storage.type()));
  }

  private static Optional<Problem> check(
      RecordDeclaration record, ComponentDeclaration version, ComponentType type) {
    if (type instanceof ComponentType.Converted) {
      return Optional.of(
          TableMessages.versionConverter(Sites.of(record, version), Sites.name(record, version)));
    }
    return version.declaredType().equals(TypeName.LONG)
        ? Optional.empty()
        : Optional.of(
            TableMessages.versionType(
                Sites.of(record, version),
                Sites.name(record, version),
                TypeText.of(version.declaredType())));
  }
}
