package io.dynamodel.it.requests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file of the recorded requests: a line with the name of an operation, then its requests. */
final class RecordedFile {
  private static final Path FILE =
      Path.of("src", "test", "resources", "io", "dynamodel", "it", "requests", "requests.txt");
  private static final String NAME = "# ";

  private RecordedFile() {}

  static Map<String, List<String>> read() {
    Map<String, List<String>> operations = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(FILE)) {
        if (line.startsWith(NAME)) {
          current = new ArrayList<>();
          operations.put(line.substring(NAME.length()), current);
        } else {
          current.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return operations;
  }

  static void write(Map<String, List<String>> operations) {
    List<String> lines = new ArrayList<>();
    operations.forEach(
        (name, requests) -> {
          lines.add(NAME + name);
          lines.addAll(requests);
        });
    try {
      Files.createDirectories(FILE.getParent());
      Files.write(FILE, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
