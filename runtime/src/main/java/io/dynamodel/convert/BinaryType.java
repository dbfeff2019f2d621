package io.dynamodel.convert;

import java.nio.ByteBuffer;
import software.amazon.awssdk.core.SdkBytes;

/** The Java types that are stored as bytes (B). */
enum BinaryType {
  BYTES,
  BYTE_BUFFER,
  SDK_BYTES;

  /** The converter of this type, which has to be {@code T}. */
  <T> BinaryConverter<T> converter() {
    return new OfType<>(this);
  }

  private record OfType<T>(BinaryType type) implements OwnBinary<T> {

    @Override
    public SdkBytes toBytes(T value) {
      return type.bytes(value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T fromBytes(SdkBytes bytes) {
      return (T) type.value(bytes);
    }
  }

  private SdkBytes bytes(Object value) {
    return switch (this) {
      case BYTES -> SdkBytes.fromByteArray((byte[]) value);
      case BYTE_BUFFER -> SdkBytes.fromByteBuffer((ByteBuffer) value);
      case SDK_BYTES -> (SdkBytes) value;
    };
  }

  private Object value(SdkBytes bytes) {
    return switch (this) {
      case BYTES -> bytes.asByteArray();
      case BYTE_BUFFER -> bytes.asByteBuffer();
      case SDK_BYTES -> bytes;
    };
  }
}
