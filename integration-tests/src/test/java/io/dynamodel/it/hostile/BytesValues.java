package io.dynamodel.it.hostile;

import static io.dynamodel.it.hostile.BytesTypes.BUFFER;
import static io.dynamodel.it.hostile.BytesTypes.SDK;

import java.nio.ByteBuffer;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkBytes;

/** Bytes. */
final class BytesValues {
  private BytesValues() {}

  static Stream<Case<?>> storable() {
    return Stream.of(
            Case.of(
                BUFFER,
                ByteBuffer.allocate(0),
                ByteBuffer.wrap(new byte[] {0}),
                ByteBuffer.wrap(new byte[] {1, 2, 3}, 1, 1),
                ByteBuffer.allocateDirect(3)),
            Case.of(
                SDK,
                SdkBytes.fromByteArray(new byte[0]),
                SdkBytes.fromByteArray(new byte[] {-128, 127, 0})))
        .flatMap(cases -> cases);
  }
}
