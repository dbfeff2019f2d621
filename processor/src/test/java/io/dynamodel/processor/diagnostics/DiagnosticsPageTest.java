package io.dynamodel.processor.diagnostics;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.processor.DynamoModelProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page about diagnostics has the whole catalogue, says why each rule is there, and shows code
 * that has the message and code that has none. {@code -Ddocs.rewrite=true} rewrites its index and
 * messages.
 */
class DiagnosticsPageTest {
  /** What no source can cause. */
  private static final Set<String> WITHOUT_EXAMPLE =
      Set.of("DYN001", "DYN002", "DYN003", "DYN004", "DYN005", "DYN006");

  @Test
  void hasTheCatalogue() throws IOException {
    DiagnosticsPage page = DiagnosticsPage.read();
    if (Boolean.getBoolean("docs.rewrite")) {
      page = page.withCatalogue();
      page.write();
    }

    assertThat(page.text()).isEqualTo(page.withCatalogue().text());
  }

  @Test
  void saysWhyEachRuleIsThere() {
    Map<String, String> explanations = DiagnosticsPage.read().explanations();

    assertThat(explanations).containsOnlyKeys(codes());
    assertThat(explanations).allSatisfy((code, why) -> assertThat(why).matches("(?s)[A-Z`].*"));
  }

  @Test
  void hasAnExampleOfEach() {
    Set<String> codes = new TreeSet<>(codes());
    codes.removeAll(WITHOUT_EXAMPLE);

    assertThat(examples()).extracting(PageExample::code).containsExactlyElementsOf(codes);
  }

  @Test
  void wrongCodeHasThatMessageAloneAndRightCodeNone(@TempDir Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (PageExample example : examples()) {
      files.addAll(example.write(folder.resolve("input")));
    }

    List<Reported> reported = CaseCompiler.JAVAC.compile(files, folder, new DynamoModelProcessor());

    assertThat(reported)
        .extracting(Reported::file)
        .containsExactlyInAnyOrderElementsOf(
            examples().stream().map(PageExample::wrongFile).toList());
    Map<String, String> codes =
        examples().stream().collect(toMap(PageExample::wrongFile, PageExample::code));
    assertThat(reported).filteredOn(each -> !isOf(codes.get(each.file()), each.text())).isEmpty();
  }

  private static boolean isOf(String code, String text) {
    Problem problem =
        Catalogue.entries().stream()
            .filter(entry -> entry.code().equals(code))
            .findFirst()
            .orElseThrow()
            .problem();
    String anyArguments = Pattern.quote(problem.text()).replaceAll("‹\\w+›", "\\\\E.*\\\\Q");

    return text.matches("(error|warning): " + anyArguments);
  }

  private static List<PageExample> examples() {
    Map<String, String> explanations = DiagnosticsPage.read().explanations();
    return codes().stream()
        .flatMap(code -> PageExample.in(code, explanations.getOrDefault(code, "")).stream())
        .toList();
  }

  private static List<String> codes() {
    return Catalogue.entries().stream().map(Catalogue.Entry::code).toList();
  }
}
