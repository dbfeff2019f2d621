package io.dynamodel.engine.stream;

/** The content of the records beside the key: the item after the write, or before it. */
public enum ViewType {
  KEYS_ONLY(false, false),
  NEW_IMAGE(true, false),
  OLD_IMAGE(false, true),
  NEW_AND_OLD_IMAGES(true, true);

  private final boolean newImage;
  private final boolean oldImage;

  ViewType(boolean newImage, boolean oldImage) {
    this.newImage = newImage;
    this.oldImage = oldImage;
  }

  boolean hasNewImage() {
    return newImage;
  }

  boolean hasOldImage() {
    return oldImage;
  }
}
