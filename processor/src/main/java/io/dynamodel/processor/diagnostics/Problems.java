package io.dynamodel.processor.diagnostics;

import com.squareup.javapoet.ClassName;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects problems over all rounds, each of them once. */
public final class Problems {
  private final Set<Problem> problems = new LinkedHashSet<>();

  public void add(Problem problem) {
    problems.add(problem);
  }

  public void addAll(Collection<Problem> all) {
    problems.addAll(all);
  }

  /** Whether something is wrong with a type. */
  public boolean concern(ClassName type) {
    return problems.stream().anyMatch(problem -> problem.site().type().equals(type));
  }

  /** Tells the user. */
  public void report(Reporter reporter) {
    reporter.report(problems);
  }
}
