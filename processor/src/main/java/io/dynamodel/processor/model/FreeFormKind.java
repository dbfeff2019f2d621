package io.dynamodel.processor.model;

/** What a free-form component is at its top. */
public enum FreeFormKind {
  ANY("FREE_FORM"),
  MAP("FREE_MAP"),
  LIST("FREE_LIST");

  private final String converter;

  FreeFormKind(String converter) {
    this.converter = converter;
  }

  /** The constant of the runtime's {@code Converters}. */
  public String converter() {
    return converter;
  }
}
