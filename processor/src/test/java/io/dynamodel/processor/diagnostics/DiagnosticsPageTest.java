package io.dynamodel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.javapoet.ClassName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page about diagnostics has the whole catalogue, each entry with a message as the first case
 * has it. {@code -Ddocs.rewrite=true} rewrites that part of the page.
 */
class DiagnosticsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "diagnostics.md");
  private static final Pattern CATALOGUE =
      Pattern.compile(
          "(?<=<!-- catalogue -->\n).*(?=<!-- end of the catalogue -->)", Pattern.DOTALL);
  private static final Pattern REPORTED = Pattern.compile("\\w+: \\[(DYN\\d+)] (.*)");
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

  @Test
  void hasTheCatalogue() throws IOException {
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    if (Boolean.getBoolean("docs.rewrite")) {
      page = CATALOGUE.matcher(page).replaceFirst(Matcher.quoteReplacement(catalogue()));
      Files.writeString(PAGE, page);
    }

    assertThat(page).containsPattern(CATALOGUE).contains(catalogue());
  }

  private static String catalogue() {
    Map<String, String> examples = examples();
    Map<Character, List<String>> groups =
        Catalogue.entries().stream()
            .map(Catalogue.Entry::code)
            .collect(
                Collectors.groupingBy(code -> code.charAt(3), TreeMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder();
    groups.forEach(
        (group, codes) -> {
          text.append("\n## ")
              .append(GROUPS.get(group))
              .append("\n\n| code | such as |\n|---|---|\n");
          codes.forEach(code -> text.append(row(code, examples)));
        });
    return text.append("\n").toString();
  }

  private static String row(String code, Map<String, String> examples) {
    return "| %s | `%s` |%n"
        .formatted(code, examples.get(code))
        .replace(System.lineSeparator(), "\n");
  }

  private static Map<String, String> examples() {
    Map<String, String> examples = new TreeMap<>();
    CaseFile.all()
        .flatMap(file -> file.expected().stream())
        .map(expected -> REPORTED.matcher(expected.text()))
        .filter(Matcher::matches)
        .forEach(match -> examples.putIfAbsent(match.group(1), match.group(2)));
    Site site = new Site.Type(ClassName.get("", "Event"));
    add(
        examples,
        FailureMessages.internalError(site, "Event", "IllegalStateException: …", "io.dynamodel.…"));
    add(examples, FailureMessages.notWritten(site, "Event", "EventTable", "the disk is full"));
    add(
        examples,
        FailureMessages.notOnClassPath(
            site, "Dynamodel's runtime", "io.dynamodel:dynamodel-runtime"));
    add(
        examples,
        FailureMessages.notRead(site, "shop", "io.dynamodel", "io.dynamodel:dynamodel-runtime"));
    add(examples, FailureMessages.otherRuntime(site));
    return examples;
  }

  /** Adds one that no source can cause. */
  private static void add(Map<String, String> examples, Problem problem) {
    examples.put(problem.code(), problem.mistake() + " " + problem.remedy());
  }
}
