package io.dynamodel.processor.diagnostics;

import static java.util.stream.Collectors.toCollection;

import com.squareup.javapoet.ClassName;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Collects the problems of all rounds, by the type that has them. The first one of a place is the
 * only one: what else is wrong there may be wrong because of it.
 */
public final class Problems {
  private final Map<ClassName, Map<Site, Problem>> problems = new LinkedHashMap<>();

  /** Says that a type is looked at: the order of this is the order of the report. */
  public void begin(ClassName type) {
    of(type);
  }

  public void add(Problem problem) {
    of(problem.site().type()).putIfAbsent(problem.site(), problem);
  }

  public void addAll(Collection<Problem> all) {
    all.forEach(this::add);
  }

  /** Whether something is wrong with a type; what only may be is no reason to leave it out. */
  public boolean concern(ClassName type) {
    return of(type).values().stream().anyMatch(Problem::isError);
  }

  /** The types and components with mistakes of their own. */
  Set<Site> ofOwn() {
    return problems.values().stream()
        .flatMap(ofType -> ofType.values().stream())
        .filter(problem -> problem.isError() && problem.cause().isEmpty())
        .map(Problem::site)
        .flatMap(site -> Stream.of(site, new Site.Type(site.type())))
        .collect(toCollection(HashSet::new));
  }

  /** The problems of each type. */
  List<Collection<Problem>> byType() {
    return problems.values().stream().map(Map::values).toList();
  }

  private Map<Site, Problem> of(ClassName type) {
    return problems.computeIfAbsent(type, key -> new LinkedHashMap<>());
  }
}
