package io.dynamodel.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;

/** Of what kind each case was that a property was checked with. */
public final class Kinds<K> {
  private final List<K> kinds;
  private final String toRepeat;

  Kinds(List<K> kinds, String toRepeat) {
    this.kinds = kinds;
    this.toRepeat = toRepeat;
  }

  /** Fails where no more than so many per cent of the cases were of the kind. */
  public void assertMoreThan(int percent, K kind) {
    assertMoreThan(percent, String.valueOf(kind), kind::equals);
  }

  /** Fails where no more than so many per cent of the cases were as described. */
  public void assertMoreThan(int percent, String description, Predicate<? super K> predicate) {
    assertThat(100.0 * kinds.stream().filter(predicate).count() / kinds.size())
        .as("per cent of the cases that are: %s. %s", description, toRepeat)
        .isGreaterThan(percent);
  }
}
