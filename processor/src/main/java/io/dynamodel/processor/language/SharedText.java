package io.dynamodel.processor.language;

import io.dynamodel.processor.language.Automaton.Move;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a text that two automata read: the shortest, and of those one that reads well. It follows
 * both at once, breadth first, so each pair of their states is looked at once.
 */
final class SharedText {
  private final Automaton left;
  private final Automaton right;
  private final Deque<Step> next = new ArrayDeque<>();
  private final Set<Pair> seen = new HashSet<>();

  private SharedText(Automaton left, Automaton right) {
    this.left = left;
    this.right = right;
  }

  /** A text that both read; empty if there is none. */
  static Optional<String> of(Automaton left, Automaton right) {
    return new SharedText(left, right).find();
  }

  private record Pair(int left, int right) {}

  /**
   * How a pair was reached.
   *
   * @param character the last character; -1 at the beginning
   * @param before how the one before was reached
   */
  private record Step(Pair pair, int character, @Nullable Step before) {

    String text() {
      StringBuilder text = new StringBuilder();
      for (Step step = this; step.before != null; step = step.before) {
        text.insert(0, Character.toString(step.character));
      }
      return text.toString();
    }
  }

  private Optional<String> find() {
    next.add(new Step(new Pair(Automaton.START, Automaton.START), -1, null));
    while (!next.isEmpty()) {
      Step step = next.remove();
      List<Pair> same = withoutReading(step.pair());
      if (same.stream().anyMatch(pair -> left.isEnd(pair.left()) && right.isEnd(pair.right()))) {
        return Optional.of(step.text());
      }
      follow(step, same);
    }
    return Optional.empty();
  }

  /** The pairs that can be reached without a character and have not been reached before. */
  private List<Pair> withoutReading(Pair from) {
    List<Pair> reached = new ArrayList<>();
    if (seen.add(from)) {
      reached.add(from);
    }
    for (int index = 0; index < reached.size(); index++) {
      Pair pair = reached.get(index);
      left.moves(pair.left()).stream()
          .filter(Move::readsNothing)
          .map(move -> new Pair(move.to(), pair.right()))
          .filter(seen::add)
          .forEach(reached::add);
      right.moves(pair.right()).stream()
          .filter(Move::readsNothing)
          .map(move -> new Pair(pair.left(), move.to()))
          .filter(seen::add)
          .forEach(reached::add);
    }
    return reached;
  }

  private void follow(Step step, List<Pair> pairs) {
    pairs.stream()
        .flatMap(pair -> left.moves(pair.left()).stream().flatMap(move -> by(step, move, pair)))
        .sorted(Comparator.comparing(Step::character, CodePoints.byReadability()))
        .forEach(next::add);
  }

  private Stream<Step> by(Step step, Move move, Pair pair) {
    return right.moves(pair.right()).stream()
        .flatMap(
            other ->
                move.characters().shared(other.characters()).best().stream()
                    .map(best -> new Step(new Pair(move.to(), other.to()), best, step)));
  }
}
