package io.dynamodel.it.mutants;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Where the sources of one compilation are, and where its files go. */
interface Workspace extends AutoCloseable {

  JavaFileManager files();

  List<String> options();

  List<? extends JavaFileObject> sources();

  /** Such as {@code p/Type.java}. */
  String name(JavaFileObject file);

  /** The generated sources, by name. */
  Map<String, String> generated() throws IOException;

  @Override
  void close() throws IOException;
}
