package io.dynamodel.convert;

import java.util.function.Function;

/** Text (S) by two functions. */
record TextFunctions<T>(Function<T, String> writer, Function<String, T> reader)
    implements OwnText<T> {

  @Override
  public String toText(T value) {
    return writer.apply(value);
  }

  @Override
  public T fromText(String text) {
    return reader.apply(text);
  }
}
