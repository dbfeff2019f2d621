package io.dynamodel.processor.output;

import com.squareup.javapoet.JavaFile;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** Creates the source files. */
public final class SourceWriter {
  private final Filer filer;

  /** Writes with {@code filer}. */
  public SourceWriter(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes {@code file}, which depends on the user's type {@code originating} alone.
   *
   * @throws IOException if it can't be written, or if there is such a type already
   */
  public void write(JavaFile file, Element originating) throws IOException {
    try (Writer out = filer.createSourceFile(name(file), originating).openWriter()) {
      out.write(SourceText.of(file));
    }
  }

  private static String name(JavaFile file) {
    String simpleName = file.typeSpec.name;
    return file.packageName.isEmpty() ? simpleName : file.packageName + "." + simpleName;
  }
}
