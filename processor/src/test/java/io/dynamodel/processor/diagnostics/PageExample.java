package io.dynamodel.processor.diagnostics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example in the page about diagnostics.
 *
 * @param wrong code with that message
 * @param right what to write instead
 */
record PageExample(String code, String wrong, String right) {
  private static final Pattern BLOCK =
      Pattern.compile("```java\n(.*?)// wrong\n(.*?)\n// right\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package (\\w+);$");

  private static final Pattern PUBLIC = Pattern.compile("(?m)^public (?:class|record) (\\w+)");

  /** What the page leaves out. */
  private static final String IMPORTS =
      "import io.dynamodel.annotations.*; import io.dynamodel.convert.*; import java.math.*;"
          + " import java.net.*; import java.time.*; import java.util.*;"
          + " import org.jspecify.annotations.Nullable;"
          + " import software.amazon.awssdk.services.dynamodb.model.AttributeValue; ";

  /** The one in an explanation. */
  static Optional<PageExample> in(String code, String explanation) {
    Matcher block = BLOCK.matcher(explanation);
    return block.find()
        ? Optional.of(
            new PageExample(code, block.group(1) + block.group(2), block.group(1) + block.group(3)))
        : Optional.empty();
  }

  /** The name of the file with the mistake, which is the last. */
  String wrongFile() {
    return fileOf(wrong.substring(wrong.lastIndexOf("\npackage ") + 1)).orElse(file("Wrong"));
  }

  private String file(String part) {
    return code + part + ".java";
  }

  /** The files of both, each in packages of their own. */
  List<Path> write(Path folder) throws IOException {
    List<Path> files = new ArrayList<>(write(folder, "wrong", file("Wrong"), wrong));
    files.addAll(write(folder, "right", file("Right"), right));
    return files;
  }

  private List<Path> write(Path folder, String part, String file, String source)
      throws IOException {
    String root = code.toLowerCase(Locale.ROOT) + "." + part;
    List<MatchResult> packages = PACKAGE.matcher(source).results().toList();
    if (packages.isEmpty()) {
      return List.of(write(folder.resolve(root).resolve(file), root, source));
    }
    List<Path> files = new ArrayList<>();
    for (int index = 0; index < packages.size(); index++) {
      String name = packages.get(index).group(1);
      int end = index + 1 < packages.size() ? packages.get(index + 1).start() : source.length();
      String content = source.substring(packages.get(index).end(), end);
      files.add(
          write(
              folder.resolve(root).resolve(name).resolve(fileOf(content).orElse(file)),
              root + "." + name,
              content.replaceAll("(?m)^import (\\w+\\.\\w+);$", "import " + root + ".$1;")));
    }
    return files;
  }

  private static Optional<String> fileOf(String source) {
    Matcher type = PUBLIC.matcher(source);
    return type.find() ? Optional.of(type.group(1) + ".java") : Optional.empty();
  }

  private static Path write(Path file, String name, String source) throws IOException {
    Files.createDirectories(file.getParent());
    int first = source.lastIndexOf("\nimport ");
    int split = first < 0 ? 0 : source.indexOf('\n', first + 1);
    return Files.writeString(
        file,
        "package " + name + "; " + source.substring(0, split) + IMPORTS + source.substring(split));
  }
}
