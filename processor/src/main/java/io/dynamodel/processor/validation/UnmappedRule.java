package io.dynamodel.processor.validation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TypeMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.RecordDeclaration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One component at most holds what no other maps: a plain map of attribute values. */
final class UnmappedRule implements Rule {
  private static final TypeName TYPE =
      ParameterizedTypeName.get(
          ClassName.get(Map.class),
          ClassName.get(String.class),
          ClassName.get("software.amazon.awssdk.services.dynamodb.model", "AttributeValue"));
  private static final Set<Mark> OTHERS = EnumSet.complementOf(EnumSet.of(Mark.UNMAPPED));

  @Override
  public List<Problem> check(RecordDeclaration record) {
    List<Problem> problems = new ArrayList<>();
    KeyRule.several(record, Mark.UNMAPPED, TypeMessages::severalUnmapped).ifPresent(problems::add);
    record.components().stream()
        .filter(component -> component.has(Mark.UNMAPPED))
        .flatMap(component -> check(record, component).stream())
        .forEach(problems::add);
    return problems;
  }

  private static Optional<Problem> check(RecordDeclaration record, ComponentDeclaration component) {
    return OTHERS.stream()
        .filter(component::has)
        .findFirst()
        .map(
            mark ->
                TypeMessages.unmappedRole(
                    Sites.of(record, component), Sites.name(record, component), mark.annotation()))
        .or(() -> type(record, component));
  }

  private static Optional<Problem> type(RecordDeclaration record, ComponentDeclaration component) {
    return component
        .storage()
        .filter(
            storage ->
                storage.presence() == Presence.NULLABLE || !component.declaredType().equals(TYPE))
        .map(
            storage ->
                TypeMessages.unmappedType(
                    Sites.of(record, component),
                    Sites.name(record, component),
                    nullable(storage.presence()) + TypeText.of(component.declaredType())));
  }

  private static String nullable(Presence presence) {
    return presence == Presence.NULLABLE ? "@Nullable " : "";
  }
}
