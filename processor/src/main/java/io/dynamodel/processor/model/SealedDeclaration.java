package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.naming.GeneratedNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sealed interface with {@code @DynamoDocument} as it is declared.
 *
 * @param shadowed simple names of {@code java.lang} that types of its package hide
 * @param suppressed warnings that any use of the user's types would cause
 * @param subtypes the records that it permits, also those of sealed interfaces below it
 */
public record SealedDeclaration(
    Outline outline, List<String> shadowed, List<String> suppressed, List<Subtype> subtypes)
    implements Declaration {

  public SealedDeclaration {
    shadowed = List.copyOf(shadowed);
    suppressed = List.copyOf(suppressed);
    subtypes = List.copyOf(subtypes);
  }

  /** A record, and its {@code @TypeName}. */
  public record Subtype(ClassName type, Optional<String> typeName) {}

  @Override
  public Set<ClassName> uses() {
    return subtypes.stream()
        .map(Subtype::type)
        .flatMap(type -> Stream.of(type, GeneratedNames.of(type).mapper()))
        .collect(Collectors.toSet());
  }
}
