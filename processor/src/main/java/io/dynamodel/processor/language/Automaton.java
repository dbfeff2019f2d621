package io.dynamodel.processor.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads texts character by character. It may be in several states at once: a move without
 * characters reads nothing.
 */
final class Automaton {
  static final int START = 0;

  private final List<List<Move>> moves = new ArrayList<>();
  private int end;

  private Automaton() {
    end = state();
  }

  /** A way to another state, by one of {@code characters}; by nothing if that is empty. */
  record Move(CodePoints characters, int to) {

    boolean readsNothing() {
      return characters.ranges().isEmpty();
    }
  }

  /** The automaton that reads the texts, and no others, to its end. */
  static Automaton of(Texts texts) {
    Automaton automaton = new Automaton();
    automaton.end = automaton.append(texts, START);
    return automaton;
  }

  List<Move> moves(int state) {
    return moves.get(state);
  }

  boolean isEnd(int state) {
    return state == end;
  }

  /** Adds ways from {@code from} by {@code texts}; returns where they end. */
  private int append(Texts texts, int from) {
    if (texts instanceof Texts.OneOf one) {
      return move(from, one.characters(), state());
    }
    if (texts instanceof Texts.Sequence sequence) {
      int state = from;
      for (Texts part : sequence.parts()) {
        state = append(part, state);
      }
      return state;
    }
    return texts instanceof Texts.Either either
        ? append(either, from)
        : append((Texts.Repeated) texts, from);
  }

  private int append(Texts.Either either, int from) {
    int to = state();
    either.cases().forEach(next -> skip(append(next, from), to));
    return to;
  }

  private int append(Texts.Repeated repeated, int from) {
    int first = state();
    skip(from, first);
    int last = append(repeated.element(), first);
    skip(last, first);
    int to = state();
    skip(repeated.empty() ? first : last, to);
    return to;
  }

  private void skip(int from, int to) {
    move(from, new CodePoints(List.of()), to);
  }

  private int move(int from, CodePoints characters, int to) {
    moves.get(from).add(new Move(characters, to));
    return to;
  }

  private int state() {
    moves.add(new ArrayList<>());
    return moves.size() - 1;
  }
}
