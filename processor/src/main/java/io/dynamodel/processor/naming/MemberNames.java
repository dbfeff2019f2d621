package io.dynamodel.processor.naming;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** The names of members and parameters that a component or a record gives to generated classes. */
public final class MemberNames {
  private MemberNames() {}

  /**
   * The method of a query that starts a condition on its sort key: the component's name, but {@code
   * countKey} for {@code count}, which every query has.
   */
  public static String step(String component) {
    return ReservedNames.QUERY.contains(component) ? component + "Key" : component;
  }

  /**
   * The method of a path class that leads to a component: the component's name, but {@code
   * pathAttribute} for {@code path}, which every attribute has.
   */
  public static String pathMethod(String component) {
    return ReservedNames.PATH.contains(component) ? component + "Attribute" : component;
  }

  /** The method that scans an index: {@code scanByStatus} beside {@code byStatus}. */
  public static String scan(String method) {
    return "scan" + capitalised(method);
  }

  /** A name for a type from that of a member: {@code ByStatus}. */
  public static String capitalised(String member) {
    int first = member.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + member.substring(Character.charCount(first));
  }

  /** Whether a table class can't have a method of that name for an index. */
  public static boolean isTableMethod(String name) {
    return ReservedNames.TABLE.contains(name);
  }

  /** Whether a method can have that name. */
  public static boolean isMethodName(String name) {
    return SourceVersion.isName(name, SourceVersion.RELEASE_17) && name.indexOf('.') < 0;
  }

  /**
   * A parameter for a component. Capitals are for types and constants, which the parameter would
   * hide: {@code theID} for {@code ID}.
   */
  public static String parameter(String component) {
    return Character.isUpperCase(component.codePointAt(0)) ? "the" + component : component;
  }

  /** A parameter or variable that holds a record of the simple name {@code type}. */
  public static String variable(String type) {
    int first = type.offsetByCodePoints(0, 1);
    String variable = Words.lower(type.substring(0, first)) + type.substring(first);
    return isFree(variable) ? variable : variable + "Record";
  }

  // Where generated code has such a variable, it may have one of those beside it.
  private static boolean isFree(String variable) {
    return isMethodName(variable) && !Set.of("in", "id", "item", "shard").contains(variable);
  }
}
