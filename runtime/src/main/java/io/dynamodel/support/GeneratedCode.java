package io.dynamodel.support;

/** What the runtime and the code that the processor generates have agreed upon. */
public final class GeneratedCode {
  /**
   * The version of that agreement, which the processor compares with its own. It is raised when
   * generated code begins to need what older runtimes lack.
   */
  public static final int VERSION = 1;

  private GeneratedCode() {}
}
