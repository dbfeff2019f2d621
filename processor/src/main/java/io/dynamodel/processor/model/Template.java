package io.dynamodel.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a key template, taken apart: {@code ORDER#{orderId}#LINE#{line:04}}.
 *
 * @param text as the user wrote it
 * @param pieces what it consists of; what is no piece is left out
 * @param faults what can't be read, in order
 */
public record Template(String text, List<Piece> pieces, List<Fault> faults) {
  private static final Pattern PIECE = Pattern.compile("\\{([^{}]*)}|[^{}]+|[{}]");
  private static final Pattern FORMAT = Pattern.compile("0([1-9][0-9]?)");

  public Template {
    pieces = List.copyOf(pieces);
    faults = List.copyOf(faults);
  }

  /** What a template consists of. */
  public sealed interface Piece permits Literal, Part {}

  /** Text that is the same in all keys; never empty. */
  public record Literal(String text) implements Piece {}

  /**
   * A component in braces.
   *
   * @param component the name of what should be one
   * @param digits how many digits a number is padded to: {@code {line:04}}
   */
  public record Part(String component, OptionalInt digits) implements Piece {}

  /**
   * What can't be read.
   *
   * @param text the piece of the template
   */
  public record Fault(FaultKind kind, String text) {}

  /** How a template can be wrong in itself. */
  public enum FaultKind {
    /** A brace without its other one. */
    BRACE,
    /** Braces without a name. */
    NO_NAME,
    /** A format other than {@code 04}. */
    FORMAT
  }

  /** The template of a text. */
  public static Template of(String text) {
    List<Piece> pieces = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text);
    for (MatchResult found : matcher.results().toList()) {
      piece(found).ifPresent(pieces::add);
      fault(found).ifPresent(kind -> faults.add(new Fault(kind, found.group())));
    }
    return new Template(text, pieces, faults);
  }

  private static Optional<Piece> piece(MatchResult found) {
    if (isBrace(found)) {
      return Optional.empty();
    }
    return found.group(1) == null
        ? Optional.of(new Literal(found.group()))
        : Optional.of(new Part(name(found), digits(found)));
  }

  private static Optional<FaultKind> fault(MatchResult found) {
    if (isBrace(found)) {
      return Optional.of(FaultKind.BRACE);
    }
    if (found.group(1) == null) {
      return Optional.empty();
    }
    if (name(found).isEmpty()) {
      return Optional.of(FaultKind.NO_NAME);
    }
    return format(found).filter(format -> !FORMAT.matcher(format).matches()).isPresent()
        ? Optional.of(FaultKind.FORMAT)
        : Optional.empty();
  }

  private static boolean isBrace(MatchResult found) {
    return found.group().equals("{") || found.group().equals("}");
  }

  private static String name(MatchResult found) {
    return found.group(1).split(":", 2)[0];
  }

  private static Optional<String> format(MatchResult found) {
    String[] content = found.group(1).split(":", 2);
    return content.length == 2 ? Optional.of(content[1]) : Optional.empty();
  }

  private static OptionalInt digits(MatchResult found) {
    return format(found).map(FORMAT::matcher).filter(Matcher::matches).stream()
        .mapToInt(format -> Integer.parseInt(format.group(1)))
        .findFirst();
  }

  /** The parts in their order; one that stands in two places is there twice. */
  public List<Part> parts() {
    return pieces.stream()
        .flatMap(piece -> piece instanceof Part part ? Stream.of(part) : Stream.empty())
        .toList();
  }
}
