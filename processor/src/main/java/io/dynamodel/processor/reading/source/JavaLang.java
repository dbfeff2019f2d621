package io.dynamodel.processor.reading.source;

import com.squareup.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;

/** The names that mean something in any package, unless it has types of those names. */
public final class JavaLang {
  // Those that generated code, or a component's type, can name.
  private static final List<String> NAMES =
      List.of(
          "Boolean",
          "Byte",
          "Character",
          "Deprecated",
          "Double",
          "Exception",
          "Float",
          "IllegalArgumentException",
          "Integer",
          "Iterable",
          "Long",
          "NullPointerException",
          "Object",
          "Override",
          "Record",
          "SafeVarargs",
          "Short",
          "String",
          "SuppressWarnings",
          "Void");

  // Those of generated code.
  private static final List<String> TYPE_VARIABLES = List.of("M", "P");

  private JavaLang() {}

  /** The names that types in the package of {@code type} hide. */
  public static List<String> hiddenFrom(ClassName type, Elements elements) {
    return Stream.concat(NAMES.stream(), TYPE_VARIABLES.stream())
        .map(name -> ClassName.get(type.packageName(), name))
        .filter(hiding -> elements.getTypeElement(hiding.canonicalName()) != null)
        .map(ClassName::simpleName)
        .toList();
  }
}
