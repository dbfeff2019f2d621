package io.dynamodel.processor.model;

import io.dynamodel.processor.model.TableModel.KeyComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A key attribute whose text is made of literals and parts.
 *
 * @param attribute the stored name
 * @param constant the constant that describes it, unique in its class
 * @param ofTable whether it is a key of the table, not of indexes alone
 * @param pieces what the text consists of
 * @param unescaped what a template is that is not escaped
 */
public record KeyTemplate(
    String attribute,
    String constant,
    boolean ofTable,
    List<Piece> pieces,
    Optional<Unescaped> unescaped)
    implements KeySource {

  public KeyTemplate {
    pieces = List.copyOf(pieces);
  }

  /**
   * A template whose parts are written as they are.
   *
   * @param separators the characters that its parts may not hold
   * @param freeEnd whether the last one may
   */
  public record Unescaped(String separators, boolean freeEnd) {}

  /** A piece of the text. */
  public sealed interface Piece permits Literal, Part, Shard {}

  /** Text that is the same in all keys. */
  public record Literal(String text) implements Piece {}

  /**
   * A component.
   *
   * @param width how its text has always the same length, if it has
   */
  public record Part(KeyComponent component, Optional<Width> width) implements Piece {}

  /**
   * The length of a text.
   *
   * @param padded whether leading zeros make it so long
   */
  public record Width(int characters, boolean padded) {}

  /**
   * The number of the shard.
   *
   * @param count how many there are
   * @param component the one that holds it; empty if it follows from other keys
   * @param hashed the stored names of the key attributes from which it follows
   */
  public record Shard(int count, Optional<KeyComponent> component, List<String> hashed)
      implements Piece {
    public Shard {
      hashed = List.copyOf(hashed);
    }
  }

  @Override
  public List<KeyComponent> parts() {
    return pieces.stream().flatMap(KeyTemplate::component).distinct().toList();
  }

  private static Stream<KeyComponent> component(Piece piece) {
    return piece instanceof Shard shard ? shard.component().stream() : queried(piece);
  }

  @Override
  public List<KeyComponent> queried() {
    return pieces.stream().flatMap(KeyTemplate::queried).distinct().toList();
  }

  private static Stream<KeyComponent> queried(Piece piece) {
    return piece instanceof Part part ? Stream.of(part.component()) : Stream.empty();
  }

  /** The piece that spreads the key over several partitions. */
  public Optional<Shard> shard() {
    return pieces.stream()
        .flatMap(piece -> piece instanceof Shard shard ? Stream.of(shard) : Stream.empty())
        .findFirst();
  }

  /** What a query can ask of the part that {@code component} is. */
  KeyRange rangeOf(KeyComponent component) {
    int position = 0;
    while (!isPart(pieces.get(position), component)) {
      position++;
    }
    boolean ends = position == pieces.size() - 1;
    boolean adjoins = !ends && !(pieces.get(position + 1) instanceof Literal);
    return PartRanges.of((Part) pieces.get(position), ends || unescaped.isEmpty(), adjoins);
  }

  private static boolean isPart(Piece piece, KeyComponent component) {
    return piece instanceof Part part && part.component().equals(component);
  }
}
