package io.dynamodel.processor.output;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Code of the kinds that are generated, with names of any length, in the form of JavaPoet. */
final class RandomCode {
  private static final List<String> CHARACTERS =
      List.of(
          "a",
          "b ",
          "word ",
          "\\n",
          "\\\"",
          "\\\\",
          "\\u202e",
          "(",
          ")",
          "<",
          "{",
          "}",
          ";",
          "//",
          "/*",
          "*/",
          ", ",
          " = ",
          " -> ",
          "'",
          "\ud83d\ude00",
          "@");

  private final Random random;

  RandomCode(int seed) {
    random = new Random(seed);
  }

  String file() {
    return "package " + name() + ";\n\nimport " + name() + "." + name() + ";\n\n" + type(0);
  }

  private String type(int depth) {
    String header =
        maybe("public ")
            + "final class "
            + name()
            + maybe(" extends " + genericType(2))
            + maybe(" implements " + genericType(1));
    return comment()
        + maybe(annotation() + "\n")
        + header
        + " {\n"
        + many(6, () -> member(depth), "\n\n")
        + "\n}\n";
  }

  private String member(int depth) {
    return switch (random.nextInt(depth < 2 ? 5 : 4)) {
      case 0 -> "private static final " + genericType(2) + " " + name() + " = " + value(3) + ";";
      case 1 -> comment() + "public " + genericType(2) + " " + name() + ";";
      case 4 -> type(depth + 1);
      default -> method();
    };
  }

  private String method() {
    String parameters = many(4, this::parameter, maybe("\n").isEmpty() ? ", " : ",\n    ");
    return comment()
        + maybe("@" + name() + "\n")
        + "public static "
        + maybe("<P> ")
        + genericType(2)
        + " "
        + name()
        + "("
        + parameters
        + ") {\n"
        + many(3, this::statement, "\n")
        + "\n}";
  }

  private String parameter() {
    return maybe("@Nullable ") + genericType(2) + " " + name();
  }

  private String statement() {
    return switch (random.nextInt(6)) {
      case 0 -> "return " + value(4) + ";";
      case 1 -> name() + " " + name() + " = " + value(3) + ";";
      case 2 ->
          "return switch ("
              + name()
              + ") {\n"
              + many(3, () -> "case " + text() + " -> " + value(2) + ";", "\n")
              + "\n};";
      case 3 ->
          "if ("
              + name()
              + " instanceof "
              + name()
              + " "
              + name()
              + ") {\n"
              + "return "
              + value(2)
              + ";\n}";
      case 4 -> "this." + name() + " = " + value(2) + ";";
      default -> call(3) + ";";
    };
  }

  private String value(int depth) {
    if (depth == 0) {
      return random.nextInt(3) == 0 ? name() : text();
    }
    return switch (random.nextInt(7)) {
      case 0 -> text();
      case 1 -> name() + "::" + name();
      case 2 -> name() + " -> " + call(depth);
      case 3 -> "new " + name() + "<>(" + arguments(depth) + ")";
      case 4 -> random.nextInt() + maybe(".5e-7") + "f";
      default -> call(depth);
    };
  }

  private String call(int depth) {
    String line = maybe("\n");
    return name()
        + "."
        + name()
        + "("
        + arguments(depth)
        + ")"
        + many(3, () -> line + "." + name() + "(" + arguments(depth) + ")", "");
  }

  private String arguments(int depth) {
    String line = random.nextInt(5) == 0 ? "\n" : "";
    return many(4, () -> line + value(depth - 1), line.isEmpty() ? ", " : ",");
  }

  private String genericType(int depth) {
    return depth == 0 || random.nextInt(3) > 0
        ? name()
        : name()
            + "<"
            + Stream.generate(() -> maybe("@Nullable ") + genericType(depth - 1))
                .limit(1L + random.nextInt(3))
                .collect(Collectors.joining(", "))
            + ">";
  }

  private String annotation() {
    return "@"
        + name()
        + (random.nextBoolean() ? "(" + text() + ")" : "({" + text() + ", " + text() + "})");
  }

  private String comment() {
    return maybe(
        "/**\n * "
            + many(40, this::word, " ")
            + ".\n *\n * @param "
            + many(30, this::word, " ")
            + ".\n */\n");
  }

  private String word() {
    return random.nextInt(4) == 0 ? "{@code " + name() + " b}" : name();
  }

  private String text() {
    int length = random.nextInt(4) == 0 ? random.nextInt(200) : random.nextInt(8);
    return Stream.generate(() -> CHARACTERS.get(random.nextInt(CHARACTERS.size())))
        .limit(length)
        .collect(Collectors.joining("", "\"", "\""));
  }

  private String name() {
    int length = random.nextInt(6) == 0 ? 1 + random.nextInt(30) : 1 + random.nextInt(8);
    return "n" + "x".repeat(length) + random.nextInt(10);
  }

  private String many(int most, Supplier<String> element, String separator) {
    return Stream.generate(element)
        .limit(random.nextInt(most + 1))
        .collect(Collectors.joining(separator));
  }

  private String maybe(String code) {
    return random.nextBoolean() ? code : "";
  }
}
