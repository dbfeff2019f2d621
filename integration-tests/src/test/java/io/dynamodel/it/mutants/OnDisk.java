package io.dynamodel.it.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** In a folder of its own, since the Eclipse compiler reads generated sources from a disk. */
final class OnDisk implements Workspace {
  private final Path folder = Files.createTempDirectory("mutants");
  private final Path input = Files.createDirectory(folder.resolve("input"));
  private final Path generated = Files.createDirectory(folder.resolve("generated"));
  private final Path classes = Files.createDirectory(folder.resolve("classes"));
  private final StandardJavaFileManager files;
  private final List<Path> sources = new ArrayList<>();

  OnDisk(JavaCompiler compiler, List<SourceFile> sources) throws IOException {
    files = compiler.getStandardFileManager(null, null, null);
    for (SourceFile source : sources) {
      Path file = input.resolve(source.name());
      Files.createDirectories(file.getParent());
      this.sources.add(Files.writeString(file, source.text()));
    }
  }

  @Override
  public JavaFileManager files() {
    return files;
  }

  @Override
  public List<String> options() {
    return List.of(
        "-classpath", System.getProperty("java.class.path"),
        "-s", generated.toString(),
        "-d", classes.toString());
  }

  @Override
  public List<? extends JavaFileObject> sources() {
    List<JavaFileObject> objects = new ArrayList<>();
    files.getJavaFileObjectsFromPaths(sources).forEach(objects::add);
    return objects;
  }

  @Override
  public String name(JavaFileObject file) {
    Path path = Path.of(file.getName());
    return name(path.startsWith(input) ? input : generated, path);
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  @Override
  public Map<String, String> generated() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(generated)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(name(generated, file), Files.readString(file));
      }
    }
    return texts;
  }

  @Override
  public void close() throws IOException {
    files.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
