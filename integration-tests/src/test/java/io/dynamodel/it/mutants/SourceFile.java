package io.dynamodel.it.mutants;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source in memory. */
final class SourceFile extends SimpleJavaFileObject {
  private final String name;
  private final String text;

  /** Of a name such as {@code p/Type.java}. */
  SourceFile(String name, String text) {
    super(URI.create("string:///" + name), Kind.SOURCE);
    this.name = name;
    this.text = text;
  }

  String name() {
    return name;
  }

  String text() {
    return text;
  }

  boolean isUser() {
    return name.endsWith("/User.java");
  }

  SourceFile with(String changed) {
    return new SourceFile(name, changed);
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
