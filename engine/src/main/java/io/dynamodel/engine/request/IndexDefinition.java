package io.dynamodel.engine.request;

/**
 * The name, key and projection of an index. A local index shares the partition key of its table.
 */
public record IndexDefinition(
    String name, Scope scope, KeySchema keys, ProjectedAttributes projected) {

  /** Local indexes can be read consistently, global ones can't. */
  public enum Scope {
    LOCAL,
    GLOBAL
  }

  public boolean isGlobal() {
    return scope == Scope.GLOBAL;
  }
}
