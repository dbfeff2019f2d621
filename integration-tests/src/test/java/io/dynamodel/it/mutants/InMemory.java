package io.dynamodel.it.mutants;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps generated sources in memory, and throws class files away. */
final class InMemory extends ForwardingJavaFileManager<JavaFileManager> implements Workspace {
  private final List<SourceFile> sources;
  private final Map<String, Output> generated = new TreeMap<>();

  /** With libraries whose indexes are shared by all compilations. */
  InMemory(JavaFileManager libraries, List<SourceFile> sources) {
    super(libraries);
    this.sources = sources;
  }

  @Override
  public JavaFileManager files() {
    return this;
  }

  @Override
  public List<String> options() {
    return List.of();
  }

  @Override
  public List<SourceFile> sources() {
    return sources;
  }

  @Override
  public String name(JavaFileObject file) {
    return file.getName().substring(1);
  }

  @Override
  public Map<String, String> generated() {
    Map<String, String> texts = new TreeMap<>();
    generated.forEach((name, output) -> texts.put(name, output.text()));
    return texts;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    Output output = new Output(className.replace('.', '/') + kind.extension, kind);
    if (kind == JavaFileObject.Kind.SOURCE) {
      generated.put(name(output), output);
    }
    return output;
  }

  /** The libraries stay open. */
  @Override
  public void close() {}

  private static final class Output extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Output(String name, Kind kind) {
      super(URI.create("string:///" + name), kind);
    }

    String text() {
      return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text();
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }
}
