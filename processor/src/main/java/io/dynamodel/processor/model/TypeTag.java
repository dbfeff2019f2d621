package io.dynamodel.processor.model;

/**
 * What tells the items of a type from others of their table, or a document from others.
 *
 * @param attribute the stored name of the attribute
 * @param name what it holds
 */
public record TypeTag(String attribute, String name) {

  /** Whether it is the attribute that documents have, too. */
  public boolean isUsual() {
    return attribute.equals(SealedModel.TYPE_ATTRIBUTE);
  }
}
