package io.dynamodel.processor.model;

/** Where the items of an index come from. */
public enum IndexScope {
  GLOBAL("GlobalIndex", "global"),
  LOCAL("LocalIndex", "local");

  private final String annotation;
  private final String word;

  IndexScope(String annotation, String word) {
    this.annotation = annotation;
    this.word = word;
  }

  /** The simple name of the annotation that declares such an index. */
  public String annotation() {
    return annotation;
  }

  /** How it is called in sentences. */
  public String word() {
    return word;
  }
}
