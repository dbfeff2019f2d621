package io.dynamodel.processor.language;

import io.dynamodel.processor.language.KeyTexts.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A template that makes keys of values and takes them apart again, without any automaton: by trying
 * everything.
 */
record NaiveTemplate(List<Element> elements) {

  /**
   * A literal or a part.
   *
   * @param name the part's; empty for a literal
   * @param texts what it is to the code under test
   * @param values some of its values, as they are before they are written
   * @param write writes a value
   * @param isText whether a text is that of a value
   */
  record Element(
      String name,
      Texts texts,
      List<String> values,
      UnaryOperator<String> write,
      Predicate<String> isText) {

    static Element literal(String text) {
      return new Element(
          "", Texts.literal(text), List.of(text), UnaryOperator.identity(), text::equals);
    }

    private static Element plain(
        String name, Texts texts, List<String> values, Predicate<String> isText) {
      return new Element(name, texts, values, UnaryOperator.identity(), isText);
    }

    @Override
    public String toString() {
      return name.isEmpty() ? values.get(0) : "{" + name + "}";
    }
  }

  private static final List<String> VALUES =
      List.of(
          "a", "", "A", "#", "%", "1", "01", "A#", "#A", "A#1", "\u0000", "B", "%23", "😀", "10",
          "true");

  static NaiveTemplate random(Random random, boolean escaped) {
    List<Element> elements = new ArrayList<>();
    int parts = random.nextInt(4);
    if (parts == 0 || random.nextInt(3) > 0) {
      elements.add(Element.literal(pick(random, List.of("A#", "A", "A#B#", "B#", "#", "A#1"))));
    }
    for (int part = 0; part < parts; part++) {
      elements.add(part(random, escaped, "p" + random.nextInt(6)));
      boolean last = part == parts - 1;
      if (!last || random.nextInt(3) == 0) {
        elements.add(Element.literal(pick(random, List.of("#", "#", "#A#", "#B", "#1"))));
      }
    }
    return new NaiveTemplate(elements);
  }

  /** Two places of one name have one kind. */
  private static Element part(Random random, boolean escaped, String name) {
    return switch (random.nextInt(7)) {
      case 0 ->
          Element.plain(
              name + "d", Texts.digits(2), List.of("01", "10"), text -> text.matches("[0-9]{2}"));
      case 1 ->
          Element.plain(
              name + "n",
              Texts.integer(),
              List.of("0", "1", "-1", "10"),
              text -> text.matches("0|-?[1-9][0-9]*"));
      case 2 ->
          Element.plain(
              name + "e",
              Texts.oneOf(List.of("A", "AB", "B")),
              List.of("A", "AB", "B"),
              text -> text.matches("A|AB|B"));
      case 3 ->
          Element.plain(
              name + "b",
              Texts.oneOf(List.of("true", "false")),
              List.of("true", "false"),
              text -> text.matches("true|false"));
      case 4 -> escaped ? text(name + "o", true) : unescaped(name + "u");
      default -> escaped ? text(name + "t", false) : unescaped(name + "u");
    };
  }

  private static Element text(String name, boolean empty) {
    return new Element(
        name,
        Texts.escaped(empty),
        VALUES.stream().filter(value -> empty || !value.isEmpty()).toList(),
        NaiveTemplate::escape,
        text -> (empty || !text.isEmpty()) && escape(unescape(text)).equals(text));
  }

  private static Element unescaped(String name) {
    return Element.plain(
        name,
        Texts.without("#"),
        VALUES.stream().filter(value -> !value.contains("#")).toList(),
        text -> !text.contains("#"));
  }

  private static String escape(String value) {
    return value
        .chars()
        .mapToObj(
            unit -> unit <= 0x25 ? String.format("%%%02X", unit) : String.valueOf((char) unit))
        .collect(Collectors.joining());
  }

  private static String unescape(String text) {
    StringBuilder value = new StringBuilder();
    for (int index = 0; index < text.length(); index++) {
      if (text.charAt(index) == '%' && text.substring(index).matches("(?s)%[0-9A-F]{2}.*")) {
        value.append((char) Integer.parseInt(text.substring(index + 1, index + 3), 16));
        index += 2;
      } else {
        value.append(text.charAt(index));
      }
    }
    return value.toString();
  }

  KeyTexts texts() {
    return new KeyTexts(
        elements.stream()
            .<Piece>map(
                element ->
                    element.name().isEmpty()
                        ? new Piece.Literal(element.values().get(0))
                        : new Piece.Part(element.name(), element.texts()))
            .toList());
  }

  List<String> parts() {
    return elements.stream().map(Element::name).filter(name -> !name.isEmpty()).distinct().toList();
  }

  /** The keys of random tuples. */
  Set<String> keys(Random random, int tuples) {
    return IntStream.range(0, tuples)
        .mapToObj(tuple -> key(elements, random))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What the keys begin with, as far as the first {@code known} parts say. */
  Set<String> prefixes(int known, Random random, int tuples) {
    List<Element> prefix = prefix(known);
    return IntStream.range(0, tuples)
        .mapToObj(tuple -> key(prefix, random))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether {@code key} is a key of this template. */
  boolean gives(String key) {
    return isKey(key, elements, false);
  }

  /** Whether {@code key} begins with what the first {@code known} parts say. */
  boolean begins(String key, int known) {
    return isKey(key, prefix(known), true);
  }

  private List<Element> prefix(int known) {
    List<String> parts = parts();
    return known == parts.size()
        ? elements
        : elements.stream().takeWhile(element -> !element.name().equals(parts.get(known))).toList();
  }

  private static String key(List<Element> elements, Random random) {
    Map<String, String> values = new LinkedHashMap<>();
    return elements.stream()
        .map(
            element ->
                element.name().isEmpty()
                    ? element.values().get(0)
                    : values.computeIfAbsent(
                        element.name(),
                        name -> element.write().apply(pick(random, element.values()))))
        .collect(Collectors.joining());
  }

  private static boolean isKey(String rest, List<Element> elements, boolean anyEnd) {
    if (elements.isEmpty()) {
      return anyEnd || rest.isEmpty();
    }
    return IntStream.rangeClosed(0, rest.length())
        .anyMatch(
            end ->
                elements.get(0).isText().test(rest.substring(0, end))
                    && isKey(rest.substring(end), elements.subList(1, elements.size()), anyEnd));
  }

  private static <T> T pick(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @Override
  public String toString() {
    return elements.stream().map(Element::toString).collect(Collectors.joining());
  }
}
