package io.dynamodel.convert;

/** A converter of ours to numbers, as {@link OwnText}. */
interface OwnNumber<T> extends NumberConverter<T> {

  @Override
  default T read(StoredValue value) {
    return UserCode.ofNumber(this, Numbers.parse(value.number()));
  }
}
