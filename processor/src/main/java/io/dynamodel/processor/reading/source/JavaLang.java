package io.dynamodel.processor.reading.source;

import com.squareup.javapoet.ClassName;
import java.util.List;
import javax.lang.model.util.Elements;

/** The types that Java imports by itself, unless a package has types of the same name. */
public final class JavaLang {
  // Those that generated code, or a component's type, can name.
  private static final List<String> NAMES =
      List.of(
          "Boolean",
          "Byte",
          "Character",
          "Deprecated",
          "Double",
          "Float",
          "IllegalArgumentException",
          "Integer",
          "Iterable",
          "Long",
          "NullPointerException",
          "Object",
          "Override",
          "SafeVarargs",
          "Short",
          "String",
          "SuppressWarnings",
          "Void");

  private JavaLang() {}

  /** The names that types in the package of {@code type} hide. */
  public static List<String> hiddenFrom(ClassName type, Elements elements) {
    return NAMES.stream()
        .map(name -> ClassName.get(type.packageName(), name))
        .filter(hiding -> elements.getTypeElement(hiding.canonicalName()) != null)
        .map(ClassName::simpleName)
        .toList();
  }
}
