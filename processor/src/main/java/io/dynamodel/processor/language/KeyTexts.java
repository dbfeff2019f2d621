package io.dynamodel.processor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts that one key attribute can have: pieces one after the other. What stands in two places
 * is taken as independent, so there may be a few texts too many, but never one too few.
 */
public record KeyTexts(List<Piece> pieces) {
  /** The texts of a key attribute that there is not: two without it are equal in that. */
  public static final KeyTexts NONE = new KeyTexts(List.of());

  public KeyTexts {
    pieces = List.copyOf(pieces);
  }

  /** A piece of a key. */
  public sealed interface Piece {
    /** A text that stands in all keys. */
    record Literal(String text) implements Piece {}

    /** A part, which has a name. */
    record Part(String name, Texts texts) implements Piece {}

    private boolean isPart(String name) {
      return this instanceof Part part && part.name().equals(name);
    }
  }

  /** A key attribute that is one component. */
  public static KeyTexts of(String component, Texts texts) {
    return new KeyTexts(List.of(new Piece.Part(component, texts)));
  }

  /** The names of its parts in order, each once. */
  public List<String> parts() {
    return pieces.stream()
        .flatMap(
            piece -> piece instanceof Piece.Part part ? Stream.of(part.name()) : Stream.empty())
        .distinct()
        .toList();
  }

  /** What a query can meet that knows the first {@code known} parts, but not all. */
  KeyTexts after(int known) {
    String unknown = parts().get(known);
    List<Piece> prefix = new ArrayList<>();
    pieces.stream().takeWhile(piece -> !piece.isPart(unknown)).forEach(prefix::add);
    prefix.add(new Piece.Part(unknown, Texts.any()));
    return new KeyTexts(prefix);
  }

  /** A text that both can have; empty if there is none. Parts are empty only if they have to be. */
  public Optional<String> shared(KeyTexts other) {
    return canBeginLike(other)
        ? SharedText.of(automaton(false), other.automaton(false))
            .or(() -> SharedText.of(automaton(true), other.automaton(true)))
        : Optional.empty();
  }

  /** Most keys of different types differ in what they begin with: they need no automata. */
  private boolean canBeginLike(KeyTexts other) {
    String beginning = beginning();
    String others = other.beginning();
    return beginning.startsWith(others) || others.startsWith(beginning);
  }

  private String beginning() {
    return pieces.stream()
        .takeWhile(Piece.Literal.class::isInstance)
        .map(literal -> ((Piece.Literal) literal).text())
        .collect(Collectors.joining());
  }

  private Automaton automaton(boolean empty) {
    return Automaton.of(
        new Texts.Sequence(pieces.stream().map(piece -> texts(piece, empty)).toList()));
  }

  private static Texts texts(Piece piece, boolean empty) {
    if (piece instanceof Piece.Literal literal) {
      return Texts.literal(literal.text());
    }
    Texts texts = ((Piece.Part) piece).texts();
    return texts instanceof Texts.Repeated repeated && !empty
        ? new Texts.Repeated(repeated.element(), false)
        : texts;
  }
}
