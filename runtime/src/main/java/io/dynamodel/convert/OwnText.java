package io.dynamodel.convert;

/**
 * A converter of ours to text. Those of users do not read so: they may override {@link #fromValue},
 * and read other types too.
 */
interface OwnText<T> extends TextConverter<T> {

  @Override
  default T read(StoredValue value) {
    return UserCode.ofText(this, value.text());
  }
}
