package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import java.util.Map;

/** The parameter {@code RequestItems} of batches: something for each table. */
final class BatchTables {

  private static final Constraint NAMES =
      new Constraint.EachName(
          List.of(
              Constraint.lengthUpTo(255),
              Constraint.lengthFrom(3),
              Constraint.matching(Member.NAME)));

  private BatchTables() {}

  /** The parameter. {@code javaName} is what errors call what stands for each table. */
  static Member of(String javaName, Member each) {
    return Member.of(new Shape.MapOf(javaName, each)).required().and(NAMES);
  }

  /** Checks that there is a table. */
  static void checkNotEmpty(Map<String, ?> tables, String operation) {
    if (tables.isEmpty()) {
      throw ServiceException.validation("The requestItems parameter is required for " + operation);
    }
  }

  /** Checks the number of items of all tables together. */
  static void checkCount(int count, int most, String operation) {
    if (count > most) {
      throw ServiceException.validation("Too many items requested for the " + operation + " call");
    }
  }
}
