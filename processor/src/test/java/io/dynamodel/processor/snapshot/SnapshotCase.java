package io.dynamodel.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder with the sources that a user writes, and the text of every file that is generated for
 * them.
 */
record SnapshotCase(Path folder) {
  private static final Path CASES = Path.of("src", "test", "resources", "snapshots");
  private static final String REWRITE = "snapshots.rewrite";

  static Stream<SnapshotCase> all() {
    return list(CASES).map(SnapshotCase::new);
  }

  static SnapshotCase named(String name) {
    return new SnapshotCase(CASES.resolve(name));
  }

  List<Path> input() {
    return list(folder.resolve("input")).toList();
  }

  /**
   * Fails on any difference, on a missing and on an extra file; or makes {@code sources} the
   * expected ones.
   */
  void check(Map<String, String> sources) {
    if (Boolean.getBoolean(REWRITE)) {
      rewrite(sources);
    }
    Map<String, String> expected = expected();
    assertThat(sources.keySet()).as("generated files").isEqualTo(expected.keySet());
    sources.forEach(
        (name, text) ->
            assertThat(text)
                .as("%s; if it is as it should be: -D%s=true", name, REWRITE)
                .isEqualTo(expected.get(name)));
  }

  private Map<String, String> expected() {
    Map<String, String> expected = new TreeMap<>();
    if (Files.exists(output())) {
      list(output()).forEach(file -> expected.put(file.getFileName().toString(), read(file)));
    }
    return expected;
  }

  private void rewrite(Map<String, String> sources) {
    try {
      Files.createDirectories(output());
      for (Path old : list(output()).toList()) {
        Files.delete(old);
      }
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Files.writeString(output().resolve(source.getKey()), source.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path output() {
    return folder.resolve("expected");
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
