package io.dynamodel.it.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the project that README and docs are made of, and the sources that they quote. */
final class Pages {
  private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern XML = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("]\\(([^)#]*)(#[^)]*)?\\)");

  private static final Path TARGET = target();
  private static final Path ROOT = TARGET.getParent().getParent();

  private Pages() {}

  /** The path from the project's root. */
  static String name(Path page) {
    return ROOT.relativize(page).toString();
  }

  static List<Path> all() throws IOException {
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      Stream<Path> pages = docs.filter(file -> file.toString().endsWith(".md")).sorted();
      return Stream.concat(Stream.of(ROOT.resolve("README.md")), pages).toList();
    }
  }

  /** The code that a page quotes. What is wrong and right beside it is a test of the processor. */
  static List<String> code(Path page) throws IOException {
    return find(CODE, page)
        .map(block -> block.group(1))
        .filter(block -> !block.contains("// wrong\n"))
        .toList();
  }

  static List<String> xml(Path page) throws IOException {
    return find(XML, page).map(block -> block.group(1)).toList();
  }

  /** The targets of relative links. */
  static List<Path> links(Path page) throws IOException {
    return find(LINK, page)
        .map(link -> link.group(1))
        .filter(link -> !link.isEmpty() && !link.contains("://"))
        .map(page.getParent()::resolve)
        .toList();
  }

  /** The text of every source that the build compiles for the docs, written or generated. */
  static List<String> sources() throws IOException {
    return Stream.of(
            files(".java", ROOT.resolve("examples/src")),
            files(".java", ROOT.resolve("examples/starter/src")),
            files(".java", ROOT.resolve("integration-tests/src/it")),
            files(".java", ROOT.resolve("integration-tests/src/test/java/io/dynamodel/it/docs")),
            files(
                ".java",
                TARGET.resolve("generated-test-sources/test-annotations/io/dynamodel/it/docs")))
        .flatMap(List::stream)
        .toList();
  }

  /** The text of each POM of a project that the build builds as a user would. */
  static List<String> poms() throws IOException {
    return Stream.of(
            files("pom.xml", ROOT.resolve("examples/starter")),
            files("pom.xml", ROOT.resolve("integration-tests/src/it")))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> files(String ending, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).map(Pages::text).toList();
    }
  }

  private static Stream<MatchResult> find(Pattern pattern, Path page) {
    return pattern.matcher(text(page)).results();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path target() {
    try {
      Path classes =
          Path.of(Pages.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return classes.getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
