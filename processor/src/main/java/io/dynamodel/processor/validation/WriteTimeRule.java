package io.dynamodel.processor.validation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.diagnostics.Message;
import io.dynamodel.processor.diagnostics.Problem;
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
            check(record, Mark.CREATED_AT, WriteTimeRule::canBeCreated, Message.CREATED_AT_TYPE),
            check(record, Mark.UPDATED_AT, WriteTimeRule::isInstant, Message.UPDATED_AT_TYPE))
        .toList();
  }

  private static Stream<Problem> check(
      RecordDeclaration record, Mark mark, Predicate<Storage> fits, Message message) {
    return KeptRule.only(mark, record)
        .flatMap(
            time ->
                time.storage().stream()
                    .filter(fits.negate())
                    .map(storage -> problem(record, time, storage, message)));
  }

  private static boolean canBeCreated(Storage storage) {
    return isInstant(storage) && storage.presence() != Presence.REQUIRED;
  }

  private static boolean isInstant(Storage storage) {
    return storage.type().javaType().equals(TYPE);
  }

  private static Problem problem(
      RecordDeclaration record, ComponentDeclaration time, Storage storage, Message message) {
    return message.at(
        Sites.of(record, time), Sites.name(record, time), DeclaredText.of(time, storage));
  }
}
