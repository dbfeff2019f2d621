package io.dynamodel.convert;

import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;

/** Bytes (B) by two functions. */
record BinaryFunctions<T>(Function<T, SdkBytes> writer, Function<SdkBytes, T> reader)
    implements OwnBinary<T> {

  @Override
  public SdkBytes toBytes(T value) {
    return writer.apply(value);
  }

  @Override
  public T fromBytes(SdkBytes bytes) {
    return reader.apply(bytes);
  }
}
