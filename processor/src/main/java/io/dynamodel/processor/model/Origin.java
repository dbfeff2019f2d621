package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;

/**
 * The user's type that something is generated for.
 *
 * @param visible whether the type, and so what is generated, is public
 * @param shadowed simple names of {@code java.lang}, and of type variables, that its package has
 *     types of
 * @param suppressed warnings that any use of the user's types would cause: {@code deprecation},
 *     {@code removal}
 */
public record Origin(
    ClassName type, boolean visible, List<String> shadowed, List<String> suppressed) {

  public Origin {
    shadowed = List.copyOf(shadowed);
    suppressed = List.copyOf(suppressed);
  }

  /** A type variable, or its longer name where a type of the package has the short one. */
  public String typeVariable(String shortName, String longName) {
    return shadowed.contains(shortName) ? longName : shortName;
  }
}
