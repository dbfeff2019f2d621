package io.dynamodel;

import io.dynamodel.ItemReport.Finding;
import io.dynamodel.ItemReport.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what is found in items, and keeps a few examples. */
final class ItemFindings {
  private static final int EXAMPLES = 3;
  private static final int PATHS = 100;
  private static final String OTHER_PATHS = "…";

  private record Subject(Kind kind, String path) {}

  private static final class Tally {
    private long items;
    private final List<String> examples = new ArrayList<>();
  }

  private final Map<Subject, Tally> tallies = new LinkedHashMap<>();

  /** Those of the item with that key, each counted once. */
  OfItem of(String key) {
    return new OfItem(key);
  }

  /** What is found in one item. */
  final class OfItem {
    private final String key;
    private final Set<Subject> seen = new LinkedHashSet<>();

    private OfItem(String key) {
      this.key = key;
    }

    /** Found at {@code path}; {@code detail} may be empty. */
    void add(Kind kind, String path, String detail) {
      Subject subject = known(new Subject(kind, path.replaceAll("\\[[0-9]+]", "[]")));
      if (!seen.add(subject)) {
        return;
      }
      Tally tally = tallies.computeIfAbsent(subject, each -> new Tally());
      tally.items++;
      if (tally.examples.size() < EXAMPLES) {
        tally.examples.add("key " + key + (detail.isEmpty() ? "" : ": " + detail));
      }
    }
  }

  /** The keys of maps are paths, too: there may be as many as items. */
  private Subject known(Subject subject) {
    return tallies.containsKey(subject) || tallies.size() < PATHS
        ? subject
        : new Subject(subject.kind(), OTHER_PATHS);
  }

  /** By kind, the most frequent first. */
  List<Finding> list() {
    return tallies.entrySet().stream()
        .map(
            each ->
                new Finding(
                    each.getKey().kind(),
                    each.getKey().path(),
                    each.getValue().items,
                    each.getValue().examples))
        .sorted(
            Comparator.comparing(Finding::kind)
                .thenComparing(Comparator.comparingLong(Finding::items).reversed())
                .thenComparing(Finding::path))
        .toList();
  }
}
