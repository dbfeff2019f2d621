package io.dynamodel.processor.validation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TableMessages;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An id that is filled is the only one, and can be null until then. */
final class AutoIdRule implements Rule {
  private static final Set<TypeName> TYPES =
      Set.of(ClassName.get(String.class), ClassName.get(UUID.class));

  @Override
  public List<Problem> check(RecordDeclaration record) {
    List<Problem> problems = new ArrayList<>();
    KeyRule.several(record, Mark.AUTO_ID, TableMessages::severalAutoIds).ifPresent(problems::add);
    record.components().stream()
        .filter(component -> component.has(Mark.AUTO_ID))
        .flatMap(component -> type(record, component).stream())
        .forEach(problems::add);
    return problems;
  }

  private static Optional<Problem> type(RecordDeclaration record, ComponentDeclaration id) {
    return id.storage()
        .filter(storage -> !canBeFilled(storage))
        .map(
            storage ->
                TableMessages.autoIdType(
                    Sites.of(record, id), Sites.name(record, id), DeclaredText.of(id, storage)));
  }

  private static boolean canBeFilled(Storage storage) {
    return storage.presence() == Presence.NULLABLE && TYPES.contains(storage.type().javaType());
  }
}
