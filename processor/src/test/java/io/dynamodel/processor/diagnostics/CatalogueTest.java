package io.dynamodel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Pattern CODE = Pattern.compile("DYN\\d{3}");

  /** Those that no source can cause: see {@link FailureTest} and {@link PrerequisitesTest}. */
  private static final Set<String> FAILURES =
      Set.of("DYN001", "DYN002", "DYN003", "DYN004", "DYN005", "DYN006");

  @Test
  void eachEntryHasACase() {
    Set<String> withCase =
        CaseFile.all()
            .flatMap(file -> file.expected().stream())
            .flatMap(expected -> CODE.matcher(expected.text()).results())
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    withCase.addAll(FAILURES);

    assertThat(codes()).containsExactlyElementsOf(withCase);
  }

  @Test
  void codesAreUniqueAndInOrder() {
    assertThat(codes()).doesNotHaveDuplicates().isSorted().allMatch(CODE.asMatchPredicate());
  }

  @Test
  void eachIsReadFromItsSource() {
    assertThat(Catalogue.entries())
        .hasSize((int) Catalogue.methods())
        .allSatisfy(entry -> assertThat(entry.problem().code()).isEqualTo(entry.code()));
  }

  @Test
  void eachHundredHasItsClass() {
    Map<Character, Set<String>> files =
        Catalogue.entries().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.code().charAt(3),
                    Collectors.mapping(Catalogue.Entry::file, Collectors.toSet())));

    assertThat(files.values()).allSatisfy(file -> assertThat(file).hasSize(1));
    assertThat(files.values().stream().flatMap(Set::stream)).doesNotHaveDuplicates();
  }

  @Test
  void eachSaysWhatIsWrongAndThenWhatToDo() {
    assertThat(Catalogue.entries())
        .allSatisfy(
            entry -> {
              Problem problem = entry.problem();
              assertThat(problem.mistake()).endsWith(".");
              assertThat(problem.remedy()).matches(".*[.?]|‹remedy›");
              assertThat(problem.text())
                  .isEqualTo(
                      "[" + entry.code() + "] " + problem.mistake() + " " + problem.remedy());
            });
  }

  @Test
  void eachUsesItsArguments() {
    assertThat(Catalogue.entries())
        .allSatisfy(
            entry ->
                assertThat(entry.parameters())
                    .extracting(Catalogue::placeholder)
                    .allSatisfy(shown -> assertThat(entry.problem().text()).contains(shown)));
  }

  private static List<String> codes() {
    return Catalogue.entries().stream().map(Catalogue.Entry::code).toList();
  }
}
