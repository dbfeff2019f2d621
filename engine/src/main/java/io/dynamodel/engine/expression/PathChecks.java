package io.dynamodel.engine.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Checks that no two paths of an expression get in each other's way. */
final class PathChecks {

  private final BiConsumer<Rule, String> problems;
  private final List<Path> paths = new ArrayList<>();

  PathChecks(BiConsumer<Rule, String> problems) {
    this.problems = problems;
  }

  /** Takes one more path. */
  void add(Path path) {
    for (Path other : paths) {
      check(other, path);
    }
    paths.add(path);
  }

  private void check(Path one, Path two) {
    if (!one.attribute().equals(two.attribute())) {
      return;
    }
    int common = Math.min(one.steps().size(), two.steps().size());
    for (int i = 0; i < common; i++) {
      Step step = one.steps().get(i);
      Step other = two.steps().get(i);
      if (step instanceof Step.Name != other instanceof Step.Name) {
        problem(Rule.CONFLICT, "conflict", one, two);
        return;
      }
      if (!step.equals(other)) {
        return;
      }
    }
    problem(Rule.OVERLAP, "overlap", one, two);
  }

  private void problem(Rule rule, String verb, Path one, Path two) {
    problems.accept(
        rule,
        "Two document paths "
            + verb
            + " with each other; must remove or rewrite one of these paths; path one: "
            + one
            + ", path two: "
            + two);
  }
}
