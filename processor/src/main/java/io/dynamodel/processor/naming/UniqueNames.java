package io.dynamodel.processor.naming;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Gives out names, each of them once. */
public final class UniqueNames {
  private final Set<String> taken = new HashSet<>();

  /** Keeps names from being given out. */
  public void reserve(Collection<String> names) {
    taken.addAll(names);
  }

  /** The name, or the name with the first number from 2 that makes it unique: {@code TAGS_2}. */
  public String unique(String name) {
    String unique = name;
    for (int number = 2; !taken.add(unique); number++) {
      unique = name + "_" + number;
    }
    return unique;
  }
}
