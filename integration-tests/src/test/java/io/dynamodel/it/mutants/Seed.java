package io.dynamodel.it.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Valid sources: declarations to be mutated, and {@code User}, which names the types that are
 * generated for them.
 *
 * @param compiled what is made of it
 */
record Seed(
    String name,
    List<SourceFile> declarations,
    SourceFile user,
    List<Code> parsed,
    Compiled compiled) {
  private static final Path FOLDER = Path.of("src", "test", "resources", "mutants");

  static List<Seed> all() {
    return list(FOLDER).stream().map(Seed::of).toList();
  }

  private static Seed of(Path folder) {
    String name = folder.getFileName().toString();
    List<SourceFile> files =
        list(folder).stream()
            .map(file -> new SourceFile(name + "/" + file.getFileName(), read(file)))
            .toList();
    List<SourceFile> declarations = files.stream().filter(file -> !file.isUser()).toList();
    SourceFile user = files.stream().filter(SourceFile::isUser).findFirst().orElseThrow();
    return new Seed(
        name,
        declarations,
        user,
        declarations.stream().map(Code::new).toList(),
        Compilers.JAVAC.compile(files));
  }

  /** Whether processors see all that they see in the seed. */
  boolean isSeenIn(Compiled mutant) {
    return mutant.witness().seen().containsAll(compiled.witness().seen());
  }

  /** Whether all types are generated that are generated for the seed. */
  boolean isGeneratedIn(Compiled mutant) {
    return mutant.generated().keySet().containsAll(compiled.generated().keySet());
  }

  List<SourceFile> files() {
    List<SourceFile> files = new ArrayList<>(declarations);
    files.add(user);
    return files;
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
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
    return name;
  }
}
