package io.dynamodel.processor.output;

import com.squareup.javapoet.JavaFile;

/**
 * The text of a generated file, laid out as a programmer would. JavaPoet does not know how long a
 * line gets before it has decided which names are imported, so its text is read and printed anew.
 */
final class SourceText {
  private SourceText() {}

  static String of(JavaFile file) {
    return of(file.toString());
  }

  static String of(String source) {
    return Printer.print(Records.declared(Parser.file(Escapes.applied(source))));
  }
}
