package io.dynamodel.convert;

/** A converter of ours to bytes, as {@link OwnText}. */
interface OwnBinary<T> extends BinaryConverter<T> {

  @Override
  default T read(StoredValue value) {
    return UserCode.ofBytes(this, value.bytes());
  }
}
