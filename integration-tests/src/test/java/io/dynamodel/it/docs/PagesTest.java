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

/** README and docs show code that the build compiles, and link to what is there. */
class PagesTest {

  @TestFactory
  List<DynamicTest> code() throws IOException {
    List<String> sources = Pages.sources();
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : Pages.all()) {
      List<String> blocks = Pages.code(page);
      for (int i = 0; i < blocks.size(); i++) {
        String block = blocks.get(i);
        tests.add(
            dynamicTest(
                Pages.name(page) + " block " + (i + 1),
                () -> assertThat(sources).as(block).anyMatch(source -> quotes(block, source))));
      }
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
