package io.dynamodel.processor.diagnostics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page about diagnostics. Its index and the messages come from the catalogue; what follows a
 * message, why there is such a rule and an example, is written in the page itself.
 */
final class DiagnosticsPage {
  private static final Path PAGE = Path.of("..", "docs", "diagnostics.md");
  private static final Pattern CATALOGUE =
      Pattern.compile(
          "(?<=<!-- catalogue -->\n).*(?=<!-- end of the catalogue -->)", Pattern.DOTALL);
  private static final Pattern ENTRY =
      Pattern.compile(
          "### (DYN\\d{3})\n\n(?:>[^\n]*\n\n)?(.*?)\n(?=\n##|\n<!-- end|\\z)", Pattern.DOTALL);
  private static final Map<Character, String> GROUPS =
      Map.of(
          '0', "Dynamodel itself",
          '1', "What is annotated",
          '2', "Table and key",
          '3', "Types",
          '4', "Indexes",
          '5', "Names and documents",
          '6', "Projections",
          '7', "Templates of keys",
          '8', "Several types in one table",
          '9', "Unique values");

  private final String text;

  private DiagnosticsPage(String text) {
    this.text = text;
  }

  static DiagnosticsPage read() {
    try {
      return new DiagnosticsPage(Files.readString(PAGE).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return text;
  }

  void write() throws IOException {
    Files.writeString(PAGE, text);
  }

  /** The same page with the catalogue as it is now. */
  DiagnosticsPage withCatalogue() {
    return new DiagnosticsPage(
        CATALOGUE.matcher(text).replaceFirst(Matcher.quoteReplacement(index() + entries())));
  }

  /** What is written about each code. */
  Map<String, String> explanations() {
    Map<String, String> explanations = new HashMap<>();
    ENTRY
        .matcher(text)
        .results()
        .forEach(entry -> explanations.put(entry.group(1), entry.group(2)));
    return explanations;
  }

  private static Map<Character, List<Catalogue.Entry>> groups() {
    return Catalogue.entries().stream()
        .collect(
            Collectors.groupingBy(
                entry -> entry.code().charAt(3), TreeMap::new, Collectors.toList()));
  }

  private static String index() {
    StringBuilder index = new StringBuilder();
    groups()
        .forEach(
            (group, entries) -> {
              index.append("\n**").append(GROUPS.get(group)).append("**\n\n");
              index.append("| code | what is wrong |\n|---|---|\n");
              entries.forEach(entry -> index.append(row(entry)));
            });
    return index.toString();
  }

  private static String row(Catalogue.Entry entry) {
    return "| ["
        + entry.code()
        + "](#"
        + entry.code().toLowerCase(Locale.ROOT)
        + ") | `"
        + entry.problem().mistake().replace("|", "\\|")
        + "` |\n";
  }

  private String entries() {
    Map<String, String> explanations = explanations();
    StringBuilder all = new StringBuilder();
    groups()
        .forEach(
            (group, entries) -> {
              all.append("\n## ").append(GROUPS.get(group)).append("\n");
              entries.forEach(
                  entry ->
                      all.append("\n### ")
                          .append(entry.code())
                          .append("\n\n> `")
                          .append(entry.problem().mistake())
                          .append(" ")
                          .append(entry.problem().remedy())
                          .append("`\n\n")
                          .append(explanations.getOrDefault(entry.code(), ""))
                          .append("\n"));
            });
    return all.append("\n").toString();
  }
}
