package io.dynamodel.processor.reading;

import io.dynamodel.processor.reading.kind.SealedTypes;
import io.dynamodel.processor.reading.source.ComponentElement;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Types that no compiler accepts, though it lets processors see them. A message of ours would hide
 * what the compiler says.
 */
final class Unreadable {
  private Unreadable() {}

  /** The types that are refused for what is written in {@code type}. */
  static Stream<TypeElement> in(TypeElement type) {
    if (SealedTypes.isSealed(type)) {
      List<TypeElement> strangers = SealedTypes.strangers(type).toList();
      boolean refused = type.getPermittedSubclasses().isEmpty() || !strangers.isEmpty();
      return refused ? Stream.concat(Stream.of(type), strangers.stream()) : Stream.empty();
    }
    boolean refused = ComponentElement.of(type).stream().anyMatch(ComponentElement::isIllegal);
    return refused ? Stream.of(type) : Stream.empty();
  }
}
