package io.dynamodel.processor.naming;

import java.util.Collection;
import java.util.stream.Collectors;

/** Gives private constants their names. */
public final class ConstantNames {
  private final UniqueNames names = new UniqueNames();

  /**
   * Starts with the names that constants would hide.
   *
   * @param reserved the names of types and of parameters in the same class
   */
  public ConstantNames(Collection<String> reserved) {
    names.reserve(reserved);
  }

  /** What a constant is called as a type: {@code TimeToLive} for {@code TIME_TO_LIVE}. */
  public static String word(String constant) {
    return Words.camel(Words.of(constant));
  }

  /** The constant for a component: {@code PRODUCT_ID} for {@code productId}. */
  public String of(String component) {
    String constant =
        Words.of(component).stream().map(Words::upper).collect(Collectors.joining("_"));
    boolean startsName = !constant.isEmpty() && Character.isJavaIdentifierStart(constant.charAt(0));
    return names.unique(startsName ? constant : "ATTRIBUTE_" + constant);
  }
}
