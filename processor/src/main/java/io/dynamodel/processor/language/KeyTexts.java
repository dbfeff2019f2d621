package io.dynamodel.processor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /**
   * A piece of a key.
   *
   * @param part the name of the part; empty for a literal
   */
  public record Piece(Texts texts, Optional<String> part) {

    public static Piece literal(String text) {
      return new Piece(Texts.literal(text), Optional.empty());
    }

    public static Piece part(String name, Texts texts) {
      return new Piece(texts, Optional.of(name));
    }
  }

  /** A key attribute that is one component. */
  public static KeyTexts of(String component, Texts texts) {
    return new KeyTexts(List.of(Piece.part(component, texts)));
  }

  /** The names of its parts in order, each once. */
  public List<String> parts() {
    return pieces.stream().flatMap(piece -> piece.part().stream()).distinct().toList();
  }

  /** What a query can meet that knows the first {@code known} parts, but not all. */
  KeyTexts after(int known) {
    String unknown = parts().get(known);
    List<Piece> prefix = new ArrayList<>();
    pieces.stream()
        .takeWhile(piece -> !piece.part().equals(Optional.of(unknown)))
        .forEach(prefix::add);
    prefix.add(Piece.part(unknown, Texts.any()));
    return new KeyTexts(prefix);
  }

  /** A text that both can have; empty if there is none. Parts are empty only if they have to be. */
  public Optional<String> shared(KeyTexts other) {
    return SharedText.of(automaton(false), other.automaton(false))
        .or(() -> SharedText.of(automaton(true), other.automaton(true)));
  }

  private Automaton automaton(boolean empty) {
    return Automaton.of(
        new Texts.Sequence(
            pieces.stream()
                .map(Piece::texts)
                .map(texts -> empty ? texts : filled(texts))
                .toList()));
  }

  private static Texts filled(Texts texts) {
    return texts instanceof Texts.Repeated repeated
        ? new Texts.Repeated(repeated.element(), false)
        : texts;
  }
}
