package io.dynamodel.it.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mutations that take more than one place. */
final class Moves {
  private static final Pattern PIECE = Pattern.compile("\\{[^{}]*}|[^{}]+");

  private Moves() {}

  /** From where it is to another declaration, or to a type, or to nowhere in particular. */
  static String annotation(Code code, Choice choice) {
    if (code.annotations.isEmpty()) {
      return code.text;
    }
    Span from = choice.of(code.annotations);
    List<Integer> targets = new ArrayList<>();
    code.types.forEach(type -> targets.add(type.whole().start()));
    code.components.forEach(component -> targets.add(component.whole().start()));
    code.components.forEach(component -> targets.add(component.type().start()));
    code.methods.forEach(method -> targets.add(method.start()));
    code.imports.forEach(each -> targets.add(each.start()));
    int to = choice.of(targets);
    return both(code.text, from, "", new Span(to, to), " " + from.in(code.text) + " ");
  }

  static String swap(Code code, Choice choice, List<Span> places) {
    if (places.size() < 2) {
      return code.text;
    }
    Span one = choice.of(places);
    Span other = choice.of(places);
    return both(code.text, one, other.in(code.text), other, one.in(code.text));
  }

  static String swapNeighbours(Code code, Choice choice) {
    int first = choice.random().nextInt(code.tokens.size() - 1);
    Span one = code.tokens.get(first);
    Span other = code.tokens.get(first + 1);
    return both(code.text, one, other.in(code.text), other, one.in(code.text));
  }

  /** Hostile characters in a text that stays as it is otherwise. */
  static String hostile(Code code, Choice choice) {
    List<Span> texts =
        code.literals.stream().filter(literal -> literal.in(code.text).startsWith("\"")).toList();
    if (texts.isEmpty()) {
      return code.text;
    }
    Span text = choice.of(texts);
    int position = text.start() + 1 + choice.random().nextInt(text.end() - text.start() - 1);
    String added =
        choice.of(
            List.of(
                "\\u2028",
                "\\u2029",
                "\\\"",
                "$L",
                "*/",
                "{",
                "}",
                "\\n",
                "\\uD800",
                "ß",
                "{shard}",
                "#",
                "%d",
                "<",
                "@",
                "\\\\",
                "y".repeat(99),
                "\"",
                "\n",
                "\\"));
    return new Span(position, position).replaced(code.text, added);
  }

  /** A part of a template, or the text between two, is gone, twice, another, or in another form. */
  static String template(Code code, Choice choice) {
    List<Span> templates =
        code.literals.stream().filter(literal -> literal.in(code.text).contains("{")).toList();
    if (templates.isEmpty()) {
      return code.text;
    }
    Span template = choice.of(templates);
    List<Span> pieces = pieces(code.text, template);
    Span piece = choice.of(pieces);
    String text = piece.in(code.text);
    String component =
        code.components.isEmpty() ? "x" : choice.of(code.components).name().in(code.text);
    String other =
        choice.of(
            List.of(
                "",
                text + text,
                text + "#" + text,
                choice.of(pieces).in(code.text),
                "{" + component + "}",
                "{" + component + "}#" + text,
                "{shard}",
                text.replace("}", ":04}"),
                text.replaceAll(":[0-9]+", ""),
                text.replaceAll("[{}]", ""),
                text.toLowerCase(Locale.ROOT)));
    return piece.replaced(code.text, other);
  }

  private static List<Span> pieces(String text, Span template) {
    List<Span> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text).region(template.start() + 1, template.end() - 1);
    while (matcher.find()) {
      pieces.add(new Span(matcher.start(), matcher.end()));
    }
    return pieces;
  }

  /** The type of a component becomes one of the same file, or one that is generated for it. */
  static String ownType(Code code, Choice choice) {
    if (code.components.isEmpty()) {
      return code.text;
    }
    String type = choice.of(code.types).name().in(code.text);
    String form =
        choice.of(
            List.of(
                "%s",
                "java.util.List<%s>",
                "java.util.Set<%s>",
                "java.util.Map<%s, String>",
                "java.util.Map<String, %s>",
                "java.util.Optional<%s>",
                "%s[]",
                "%sTable",
                "%sMapper",
                "%sTable.A",
                "java.util.List<%sTable>",
                "%sPath<%1$s>",
                "%s.Unknown"));
    return choice.of(code.components).type().replaced(code.text, form.formatted(type));
  }

  static String wrap(Code code, Choice choice) {
    if (code.components.isEmpty()) {
      return code.text;
    }
    Span type = choice.of(code.components).type();
    String form =
        choice.of(
            List.of(
                "java.util.List<%s>",
                "java.util.Set<%s>",
                "java.util.Map<String, %s>",
                "java.util.Map<%s, String>",
                "java.util.Optional<%s>",
                "%s[]",
                "%s...",
                "java.util.List<? extends %s>",
                "java.util.List<java.util.List<%s>>",
                "java.util.List<@org.jspecify.annotations.Nullable %s>",
                "%s<String>",
                "Unknown<%s>"));
    return type.replaced(code.text, form.formatted(type.in(code.text)));
  }

  static String likeAnother(Code code, Choice choice) {
    if (code.components.size() < 2) {
      return code.text;
    }
    String other = choice.of(code.components).name().in(code.text);
    String name =
        choice.of(
            List.of(
                other,
                other.toUpperCase(Locale.ROOT),
                other.toLowerCase(Locale.ROOT),
                other + "_",
                "_" + other,
                other + "s"));
    return choice.of(code.components).name().replaced(code.text, name);
  }

  /** Of a type, a component or a method. */
  static String modifier(Code code, Choice choice) {
    List<Integer> places = new ArrayList<>();
    code.types.forEach(type -> places.add(type.keyword()));
    code.methods.forEach(method -> places.add(method.start()));
    code.components.forEach(component -> places.add(component.whole().start()));
    int place = choice.of(places);
    return new Span(place, place).replaced(code.text, choice.of(Texts.MODIFIERS) + " ");
  }

  static String copy(Code code, Choice choice) {
    Code.Type type = choice.of(code.types);
    Span end = new Span(type.whole().end(), type.whole().end());
    return end.replaced(code.text, "\n\n" + type.whole().in(code.text));
  }

  /** A class instead of a record, and the like. */
  static String kind(Code code, Choice choice) {
    List<Span> keywords =
        code.tokens.stream()
            .filter(
                token ->
                    List.of("record", "interface", "enum", "class").contains(token.in(code.text)))
            .toList();
    return choice
        .of(keywords)
        .replaced(
            code.text, choice.of(List.of("record", "interface", "enum", "class", "@interface")));
  }

  /** Removes {@code implements X} or {@code permits X, Y}. */
  static String clause(Code code, Choice choice, String keyword) {
    List<Span> clauses =
        code.tokens.stream().filter(token -> token.in(code.text).equals(keyword)).toList();
    if (clauses.isEmpty()) {
      return code.text;
    }
    Span start = choice.of(clauses);
    int end = code.text.indexOf('{', start.start());
    return new Span(start.start(), end).replaced(code.text, "");
  }

  /** A member that a type may have, or not. */
  static String member(Code code, Choice choice) {
    Code.Type type = choice.of(code.types);
    int end = type.whole().end() - 1;
    return new Span(end, end).replaced(code.text, "\n" + choice.of(Texts.MEMBERS) + "\n");
  }

  /** An accessor, a constructor or a field with an annotation of a component. */
  static String accessor(Code code, Choice choice) {
    List<Code.Type> records = code.types.stream().filter(Code.Type::record).toList();
    if (records.isEmpty()) {
      return code.text;
    }
    Code.Type type = choice.of(records);
    List<Code.Variable> components =
        code.components.stream().filter(each -> type.whole().contains(each.whole())).toList();
    if (components.isEmpty()) {
      return code.text;
    }
    Code.Variable component = choice.of(components);
    String member =
        choice.of(
            List.of(
                "%1$s public %2$s %3$s() { throw new AssertionError(); }",
                "%1$s private %2$s %3$s() { throw new AssertionError(); }",
                "%1$s static %2$s X%3$s;",
                "%1$s public %4$s { }",
                "public %4$s(%1$s %2$s %3$s) { }",
                "%1$s public %2$s get%3$s() { throw new AssertionError(); }"));
    int end = type.whole().end() - 1;
    return new Span(end, end)
        .replaced(
            code.text,
            "\n"
                + member.formatted(
                    choice.of(Texts.ANNOTATIONS),
                    component.type().in(code.text),
                    component.name().in(code.text),
                    type.name().in(code.text))
                + "\n");
  }

  /** All of a file in another type. */
  static String nest(Code code, Choice choice) {
    Span type = code.types.get(0).whole();
    String outer =
        choice.of(
            List.of(
                "class Outer { %s }",
                "interface Outer { %s }",
                "class Outer { private %s }",
                "class Outer { static class Inner { %s } }",
                "enum Outer { X; %s }",
                "class Outer<T> { static %s }",
                "class Outer { void method() { %s } }",
                "class Outer { class Inner { %s } }"));
    String inner =
        Stream.of("public ")
            .reduce(type.in(code.text), (text, word) -> text.replaceFirst("\\b" + word, ""));
    return type.replaced(code.text, outer.formatted(inner));
  }

  /** Both changes at once; the source itself if they overlap. */
  private static String both(String text, Span one, String first, Span other, String second) {
    Span left = one.start() <= other.start() ? one : other;
    Span right = left == one ? other : one;
    if (left.end() > right.start()) {
      return text;
    }
    String changed = right.replaced(text, right == other ? second : first);
    return left.replaced(changed, left == one ? first : second);
  }
}
