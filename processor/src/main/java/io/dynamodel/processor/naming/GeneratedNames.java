package io.dynamodel.processor.naming;

import com.squareup.javapoet.ClassName;

/**
 * The types that a user's record gets, all in its package.
 *
 * @param flat the record's name without dots: {@code Outer_Inner} for a nested one
 */
public record GeneratedNames(String packageName, String flat) {

  /** The types for a record. */
  public static GeneratedNames of(ClassName record) {
    return new GeneratedNames(record.packageName(), String.join("_", record.simpleNames()));
  }

  public ClassName table() {
    return named("Table");
  }

  /** The table whose operations wait for nothing. */
  public ClassName asyncTable() {
    return named("AsyncTable");
  }

  public ClassName mapper() {
    return named("Mapper");
  }

  public ClassName path() {
    return named("Path");
  }

  public ClassName projection() {
    return named("Projection");
  }

  /** What is made for another round alone. */
  public ClassName nothing() {
    return named("_Waiting");
  }

  /** The path of what can be removed, nested in the other one. */
  public ClassName optionalPath() {
    ClassName path = path();
    return path.nestedClass("Optional" + path.simpleName());
  }

  private ClassName named(String suffix) {
    return ClassName.get(packageName, flat + suffix);
  }
}
