package io.dynamodel.processor.diagnostics;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import java.util.stream.Collectors;

/** Types in messages: {@code List<java.util.Date>}. */
public final class TypeText {
  private TypeText() {}

  /** The type as a user may have written it; qualified where that helps. */
  public static String of(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      return parameterized(parameterized);
    }
    if (type instanceof ArrayTypeName array) {
      return of(array.componentType) + "[]";
    }
    if (type instanceof WildcardTypeName wildcard) {
      return wildcard(wildcard);
    }
    return type instanceof ClassName name ? qualified(name) : type.toString();
  }

  /** A type's name, with those that it is nested in: {@code Outer.Inner}. */
  public static String simple(ClassName type) {
    return String.join(".", type.simpleNames());
  }

  private static String parameterized(ParameterizedTypeName type) {
    return type.typeArguments.stream()
        .map(TypeText::of)
        .collect(Collectors.joining(", ", simple(type.rawType) + "<", ">"));
  }

  private static String wildcard(WildcardTypeName type) {
    if (!type.lowerBounds.isEmpty()) {
      return "? super " + of(type.lowerBounds.get(0));
    }
    TypeName bound = type.upperBounds.get(0);
    return bound.equals(TypeName.OBJECT) ? "?" : "? extends " + of(bound);
  }

  private static String qualified(ClassName type) {
    return type.packageName().equals("java.lang") ? simple(type) : type.canonicalName();
  }
}
