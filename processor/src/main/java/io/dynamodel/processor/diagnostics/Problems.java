package io.dynamodel.processor.diagnostics;

import com.squareup.javapoet.ClassName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the problems of all rounds, each of them once, by the type that has them. */
public final class Problems {
  private final Map<ClassName, Set<Problem>> problems = new LinkedHashMap<>();

  /** Says that a type is looked at: the order of this is the order of the report. */
  public void begin(ClassName type) {
    of(type);
  }

  public void add(Problem problem) {
    of(problem.site().type()).add(problem);
  }

  public void addAll(Collection<Problem> all) {
    all.forEach(this::add);
  }

  /** Whether something is wrong with a type. */
  public boolean concern(ClassName type) {
    return !of(type).isEmpty();
  }

  /** The problems of each type. */
  List<Set<Problem>> byType() {
    return List.copyOf(problems.values());
  }

  private Set<Problem> of(ClassName type) {
    return problems.computeIfAbsent(type, key -> new LinkedHashSet<>());
  }
}
