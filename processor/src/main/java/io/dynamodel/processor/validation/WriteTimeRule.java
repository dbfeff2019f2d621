package io.dynamodel.processor.validation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TableMessages;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.Storage;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Times of writes are Instants; that of the creation is absent until there is one. */
final class WriteTimeRule implements Rule {
  private static final TypeName TYPE = ClassName.get(Instant.class);

  @Override
  public List<Problem> check(RecordDeclaration record) {
    return Stream.concat(
            check(
                record, Mark.CREATED_AT, WriteTimeRule::canBeCreated, TableMessages::createdAtType),
            check(record, Mark.UPDATED_AT, WriteTimeRule::isInstant, TableMessages::updatedAtType))
        .toList();
  }

  private static Stream<Problem> check(
      RecordDeclaration record, Mark mark, Predicate<Storage> fits, Refusal message) {
    return record.components().stream()
        .filter(component -> component.has(mark))
        .flatMap(
            time ->
                time.storage().stream()
                    .filter(fits.negate())
                    .map(storage -> problem(record, time, storage, message)));
  }

  /** The message that a time can't have its type. */
  private interface Refusal {
    Problem at(Site site, String component, String type);
  }

  private static boolean canBeCreated(Storage storage) {
    return isInstant(storage) && storage.presence() != Presence.REQUIRED;
  }

  private static boolean isInstant(Storage storage) {
    return storage.type().javaType().equals(TYPE);
  }

  private static Problem problem(
      RecordDeclaration record, ComponentDeclaration time, Storage storage, Refusal message) {
    return message.at(
        Sites.of(record, time), Sites.name(record, time), DeclaredText.of(time, storage));
  }
}
