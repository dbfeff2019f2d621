package io.dynamodel.engine.item;

/** The types of values. Their names are those of DynamoDB. */
public enum Type {
  S("String"),
  N("Number"),
  B("Binary"),
  SS("String Set"),
  NS("Number Set"),
  BS("Binary Set"),
  L("List"),
  M("Map"),
  NULL("Null"),
  BOOL("Boolean");

  private final String title;

  Type(String title) {
    this.title = title;
  }

  /** The name in prose. */
  public String title() {
    return title;
  }

  /** Whether values of it can be keys. */
  public boolean isKeyType() {
    return this == S || this == N || this == B;
  }
}
