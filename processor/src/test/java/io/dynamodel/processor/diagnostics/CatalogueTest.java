package io.dynamodel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Pattern CODE = Pattern.compile("DYN\\d{3}");

  /** Those that no source can cause; {@link FailureTest} has their cases. */
  private static final Set<String> FAILURES = Set.of("DYN001", "DYN002");

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
  void eachSaysWhatIsWrongAndThenWhatToDo() {
    assertThat(Message.values())
        .allSatisfy(
            message ->
                assertThat(text(message)).startsWith("[" + message.code() + "] ").contains(". "));
  }

  private static List<String> codes() {
    return Arrays.stream(Message.values()).map(Message::code).toList();
  }

  private static String text(Message message) {
    String[] arguments = Stream.of("%1$s", "%2$s", "%3$s", "%4$s").toArray(String[]::new);
    return message.at(new Site.Type(com.squareup.javapoet.ClassName.OBJECT), arguments).text();
  }
}
