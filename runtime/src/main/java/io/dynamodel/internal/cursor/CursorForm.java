package io.dynamodel.internal.cursor;

import io.dynamodel.exception.InvalidCursorException;

/** How cursors are sealed: the first byte of each says it. */
enum CursorForm {
  UNSIGNED(1, 16, "not signed", ""),
  SIGNED(2, 32, "signed", "there is no secret to check it: set cursorSecret"),
  ENCRYPTED(3, 12 + 16, "encrypted", "there are no keys to open it: set cursorKeys");

  private final int id;
  private final int sealBytes;
  private final String cursor;
  private final String missing;

  CursorForm(int id, int sealBytes, String cursor, String missing) {
    this.id = id;
    this.sealBytes = sealBytes;
    this.cursor = cursor;
    this.missing = missing;
  }

  byte id() {
    return (byte) id;
  }

  /** How many bytes come before the payload, or are added to it. */
  int bytes() {
    return 1 + sealBytes;
  }

  /**
   * The form of {@code cursor}.
   *
   * @throws InvalidCursorException if it has none, or is too short for it
   */
  static CursorForm of(byte[] cursor) {
    if (cursor.length == 0) {
      throw new InvalidCursorException("the cursor is damaged: it is empty");
    }
    for (CursorForm form : values()) {
      if (form.id() == cursor[0]) {
        return form.checked(cursor);
      }
    }
    throw new InvalidCursorException("the cursor is damaged: it has an unknown form");
  }

  private CursorForm checked(byte[] cursor) {
    if (cursor.length < bytes()) {
      throw new InvalidCursorException("the cursor is damaged: it is too short");
    }
    return this;
  }

  /**
   * Checks that {@code cursor} has this form.
   *
   * @throws InvalidCursorException if it has another one, which says what this side lacks
   */
  void check(byte[] cursor) {
    CursorForm found = of(cursor);
    if (found != this) {
      throw new InvalidCursorException(
          "the cursor is %s, but %s"
              .formatted(
                  found.cursor,
                  switch (this) {
                    case UNSIGNED -> found.missing;
                    case SIGNED -> "this side has a cursorSecret";
                    case ENCRYPTED -> "this side has cursorKeys";
                  }));
    }
  }
}
