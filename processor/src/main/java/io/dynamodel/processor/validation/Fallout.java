package io.dynamodel.processor.validation;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.UsedTypes;
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

  /** The records that are faulty themselves, or hold faulty ones at any depth. */
  public static Set<ClassName> of(
      Collection<RecordDeclaration> records, Predicate<ClassName> isFaulty) {
    Set<ClassName> faulty = new HashSet<>();
    while (grows(faulty, records, isFaulty)) {
      // Those found bring others.
    }
    return faulty;
  }

  private static boolean grows(
      Set<ClassName> faulty, Collection<RecordDeclaration> records, Predicate<ClassName> isFaulty) {
    return records.stream()
        .filter(record -> isHit(record, isFaulty.or(faulty::contains)))
        .map(record -> faulty.add(record.outline().type()))
        .reduce(false, Boolean::logicalOr);
  }

  private static boolean isHit(RecordDeclaration record, Predicate<ClassName> isFaulty) {
    return isFaulty.test(record.outline().type())
        || UsedTypes.of(record).stream().anyMatch(isFaulty);
  }
}
