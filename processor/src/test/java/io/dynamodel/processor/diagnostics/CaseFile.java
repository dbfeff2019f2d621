package io.dynamodel.processor.diagnostics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A source with mistakes, and the messages about them as comments on their lines, as in {@code //
 * error: [DYN202] …}.
 */
record CaseFile(Path path) {
  private static final Path CASES = Path.of("src", "test", "resources", "diagnostics");
  private static final Pattern COMMENT = Pattern.compile("// (?=error: |warning: )");

  static Stream<CaseFile> all() {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().map(CaseFile::new).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Reported> expected() {
    List<Reported> expected = new ArrayList<>();
    List<String> lines = lines();
    for (int index = 0; index < lines.size(); index++) {
      long line = index + 1L;
      comments(lines.get(index))
          .map(text -> new Reported(name(), line, text))
          .forEach(expected::add);
    }
    return expected;
  }

  private static Stream<String> comments(String line) {
    Matcher first = COMMENT.matcher(line);
    return first.find()
        ? Arrays.stream(COMMENT.split(line.substring(first.end()))).map(String::strip)
        : Stream.empty();
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String name() {
    return path.getFileName().toString();
  }

  @Override
  public String toString() {
    return name();
  }
}
