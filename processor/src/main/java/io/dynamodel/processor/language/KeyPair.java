package io.dynamodel.processor.language;

import java.util.Collection;
import java.util.Optional;

/**
 * The keys of one type in a table or in an index.
 *
 * @param sort {@link KeyTexts#NONE} without a sort key
 */
public record KeyPair(KeyTexts partition, KeyTexts sort) {

  /**
   * A key.
   *
   * @param sort empty without a sort key
   */
  public record Example(String partition, String sort) {}

  /** A key that both types can have; empty if there is none. */
  public Optional<Example> shared(KeyPair other) {
    // Sort keys first: those of different types mostly differ at their beginning.
    return sort.shared(other.sort)
        .flatMap(
            sortKey -> partition.shared(other.partition).map(key -> new Example(key, sortKey)));
  }

  /**
   * How many parts of the sort key a query of this type has to know so that it meets none of {@code
   * others}: 0 if it never meets any, one more than there are if even the whole key is theirs, too,
   * as in an index.
   */
  public int mixedParts(Collection<KeyPair> others) {
    return others.stream()
        .distinct()
        .mapToInt(other -> canMeet(other) ? mixedParts(other) : 0)
        .max()
        .orElse(0);
  }

  /** Whether a query of this type can meet the other one. */
  private boolean canMeet(KeyPair other) {
    return query(0).shared(other.sort).isPresent() && partition.shared(other.partition).isPresent();
  }

  private int mixedParts(KeyPair other) {
    int all = sort.parts().size();
    int known = 0;
    while (known <= all && query(known).shared(other.sort).isPresent()) {
      known++;
    }
    return known;
  }

  private KeyTexts query(int known) {
    return known < sort.parts().size() ? sort.after(known) : sort;
  }
}
