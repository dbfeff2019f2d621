package io.dynamodel.it.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** README and docs show code and POMs that the build builds, and link to what is there. */
class PagesTest {

  @TestFactory
  List<DynamicTest> code() throws IOException {
    List<String> sources = Pages.sources();
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : Pages.all()) {
      tests.addAll(quoted(page, "block", Pages.code(page), sources));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> xml() throws IOException {
    List<String> poms = Pages.poms();
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : Pages.all()) {
      tests.addAll(quoted(page, "XML", Pages.xml(page), poms));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> links() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : Pages.all()) {
      for (Path link : Pages.links(page)) {
        tests.add(dynamicTest(Pages.name(page) + " to " + link, () -> assertThat(link).exists()));
      }
    }
    return tests;
  }

  @Test
  void everyPageIsLinkedFromTheReadme() throws IOException {
    List<Path> pages = Pages.all();
    List<String> linked =
        Pages.links(pages.get(0)).stream().map(link -> Pages.name(link.normalize())).toList();

    assertThat(linked).containsAll(pages.stream().skip(1).map(Pages::name).toList());
  }

  private static List<DynamicTest> quoted(
      Path page, String kind, List<String> blocks, List<String> sources) {
    return IntStream.range(0, blocks.size())
        .mapToObj(
            i ->
                dynamicTest(
                    Pages.name(page) + " " + kind + " " + (i + 1),
                    () ->
                        assertThat(sources)
                            .as(blocks.get(i))
                            .anyMatch(source -> quotes(blocks.get(i), source))))
        .toList();
  }

  /** Whether whole lines of {@code source} are {@code block}, at some depth of indentation. */
  private static boolean quotes(String block, String source) {
    return IntStream.rangeClosed(0, 8)
        .mapToObj(depth -> "\n" + indented(block, "  ".repeat(depth)))
        .anyMatch(("\n" + source)::contains);
  }

  private static String indented(String block, String indentation) {
    return block.replaceAll("(?m)^(?=.)", indentation);
  }
}
