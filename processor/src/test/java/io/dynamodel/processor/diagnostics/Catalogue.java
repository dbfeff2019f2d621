package io.dynamodel.processor.diagnostics;

import com.squareup.javapoet.ClassName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All messages, in the order of their codes: the methods of the classes {@code *Messages}, whose
 * sources tell their order and the names of their parameters.
 */
final class Catalogue {
  private static final Path SOURCES =
      Path.of("src", "main", "java", "io", "dynamodel", "processor", "diagnostics");
  private static final Pattern METHOD =
      Pattern.compile(
          "  public static Problem (\\w+)\\(\\s*Site site(?:,\\s*)?([^)]*)\\) \\{\n"
              + "    return new Problem\\(\\s*(?:Diagnostic.Kind.WARNING,\\s*)?site,\\s*\"(DYN\\d{3})\"");

  private Catalogue() {}

  /**
   * A message.
   *
   * @param problem one of that kind, in which each argument is the name of its parameter, as in
   *     {@code ‹component›}
   */
  record Entry(String file, String code, List<String> parameters, Problem problem) {}

  static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    files().forEach(file -> entries.addAll(entries(file)));
    return entries.stream().sorted(Comparator.comparing(Catalogue::hundred)).toList();
  }

  private static char hundred(Entry entry) {
    return entry.code().charAt(3);
  }

  /** The public methods that make a message, whatever their sources look like. */
  static long methods() {
    return files()
        .map(Catalogue::type)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.getReturnType() == Problem.class)
        .count();
  }

  static String placeholder(String parameter) {
    return "‹" + parameter + "›";
  }

  private static List<Entry> entries(String file) {
    return METHOD
        .matcher(read(SOURCES.resolve(file + ".java")))
        .results()
        .map(result -> entry(file, result))
        .toList();
  }

  private static Entry entry(String file, MatchResult result) {
    List<String> parameters =
        Arrays.stream(result.group(2).split(","))
            .map(parameter -> parameter.strip().replaceFirst("^String ", ""))
            .filter(parameter -> !parameter.isEmpty())
            .toList();
    return new Entry(file, result.group(3), parameters, problem(file, result.group(1), parameters));
  }

  private static Problem problem(String file, String name, List<String> parameters) {
    Class<?>[] types = new Class<?>[parameters.size() + 1];
    Arrays.fill(types, String.class);
    types[0] = Site.class;
    Site site = new Site.Type(ClassName.get("", "Event"));
    Object[] arguments =
        Stream.concat(Stream.of(site), parameters.stream().map(Catalogue::placeholder)).toArray();
    try {
      Method method = type(file).getMethod(name, types);
      return (Problem) method.invoke(null, arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> type(String file) {
    try {
      return Class.forName(Catalogue.class.getPackageName() + "." + file);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<String> files() {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> name.endsWith("Messages"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
