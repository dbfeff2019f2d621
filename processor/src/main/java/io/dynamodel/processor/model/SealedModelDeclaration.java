package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.model.SealedDeclaration.Subtype;
import io.dynamodel.processor.naming.GeneratedNames;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sealed interface with {@code @DynamoModel} as it is declared.
 *
 * @param shadowed simple names of {@code java.lang} that types of its package hide
 * @param suppressed warnings that any use of the user's types would cause
 * @param subtypes the records that it permits, also those of sealed interfaces below it
 * @param records the same, as they are declared; mistakes in them are reported for themselves
 */
public record SealedModelDeclaration(
    Outline outline,
    List<String> shadowed,
    List<String> suppressed,
    List<Subtype> subtypes,
    List<RecordDeclaration> records)
    implements Declaration {

  public SealedModelDeclaration {
    shadowed = List.copyOf(shadowed);
    suppressed = List.copyOf(suppressed);
    subtypes = List.copyOf(subtypes);
    records = List.copyOf(records);
  }

  @Override
  public Set<ClassName> uses() {
    return subtypes.stream()
        .map(Subtype::type)
        .flatMap(type -> Stream.of(type, GeneratedNames.of(type).table()))
        .collect(Collectors.toSet());
  }
}
