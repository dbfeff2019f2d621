package io.dynamodel.processor.validation;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.model.Declaration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what can't be generated because of mistakes elsewhere: code for a record uses the mappers
 * and paths of the documents in it.
 */
public final class Fallout {
  private Fallout() {}

  /** The types that are faulty themselves, or hold faulty ones at any depth. */
  public static Set<ClassName> of(
      Collection<? extends Declaration> types, Predicate<ClassName> isFaulty) {
    Set<ClassName> faulty = new HashSet<>();
    while (grows(faulty, types, isFaulty)) {
      // Those found bring others.
    }
    return faulty;
  }

  private static boolean grows(
      Set<ClassName> faulty,
      Collection<? extends Declaration> types,
      Predicate<ClassName> isFaulty) {
    return types.stream()
        .filter(type -> isHit(type, isFaulty.or(faulty::contains)))
        .map(type -> faulty.add(type.outline().type()))
        .reduce(false, Boolean::logicalOr);
  }

  private static boolean isHit(Declaration declaration, Predicate<ClassName> isFaulty) {
    return isFaulty.test(declaration.outline().type())
        || declaration.uses().stream().anyMatch(isFaulty);
  }
}
