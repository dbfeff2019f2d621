package io.dynamodel.processor.model;

/** What a type can do as a key. */
final class KeyTypes implements ComponentType.Cases<KeyRange> {
  static final KeyTypes INSTANCE = new KeyTypes();

  private KeyTypes() {}

  @Override
  public KeyRange scalar(ComponentType.Scalar type) {
    return type.kind().keyRange();
  }

  @Override
  public KeyRange enumType(ComponentType.EnumType type) {
    return KeyRange.PREFIX;
  }

  /** A user's text keeps the order of its type if it says so; a number is the order it means. */
  @Override
  public KeyRange converted(ComponentType.Converted type) {
    return switch (type.family()) {
      case TEXT -> KeyRange.TEXT;
      case PREFIX -> KeyRange.PREFIX;
      case NUMBER, ORDERED -> KeyRange.ORDERED;
      case BINARY -> KeyRange.UNORDERED;
      case VALUE -> KeyRange.NONE;
    };
  }

  @Override
  public KeyRange list(ComponentType.ListType type) {
    return KeyRange.NONE;
  }

  @Override
  public KeyRange set(ComponentType.SetType type) {
    return KeyRange.NONE;
  }

  @Override
  public KeyRange map(ComponentType.MapType type) {
    return KeyRange.NONE;
  }

  @Override
  public KeyRange document(ComponentType.Document type) {
    return KeyRange.NONE;
  }

  @Override
  public KeyRange part(ComponentType.Part type) {
    return KeyRange.NONE;
  }

  @Override
  public KeyRange freeForm(ComponentType.FreeForm type) {
    return KeyRange.NONE;
  }
}
