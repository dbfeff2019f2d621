package io.dynamodel.processor.model;

/** What a query can ask of a part of a key's text. */
final class PartRanges {
  private PartRanges() {}

  /**
   * What there is beside equality.
   *
   * @param marked whether the end of the part can be told from its text: it is escaped, or ends the
   *     key
   * @param adjoins whether another part follows at once: no prefix of the key ends within this one
   */
  static KeyRange of(KeyTemplate.Part part, boolean marked, boolean adjoins) {
    ComponentType type = part.component().component().type();
    boolean isText = type instanceof ComponentType.Single single && single.family().isText();
    if (part.width().isPresent()) {
      return isText ? fixed(type, marked, adjoins) : KeyRange.NUMBER;
    }
    if (!isText) {
      return KeyRange.UNORDERED;
    }
    if (!marked) {
      return KeyRange.BEGINNING;
    }
    return isOwnText(type) ? KeyRange.TEXT : KeyRange.PREFIX;
  }

  private static KeyRange fixed(ComponentType type, boolean marked, boolean adjoins) {
    boolean ordered = isOwnText(type);
    if (adjoins) {
      return ordered ? KeyRange.ORDERED : KeyRange.UNORDERED;
    }
    if (ordered) {
      return KeyRange.TEXT;
    }
    return marked ? KeyRange.PREFIX : KeyRange.BEGINNING;
  }

  /** Whether a converter of the runtime keeps the order of the type. */
  private static boolean isOwnText(ComponentType type) {
    return type instanceof ComponentType.Scalar && type.keyRange() == KeyRange.TEXT;
  }
}
