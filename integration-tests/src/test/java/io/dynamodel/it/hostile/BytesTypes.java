package io.dynamodel.it.hostile;

import io.dynamodel.it.hostile.HeldBytes.OfBuffer;
import io.dynamodel.it.hostile.HeldBytes.OfSdk;
import io.dynamodel.it.hostile.Type.Stored;
import java.nio.ByteBuffer;
import software.amazon.awssdk.core.SdkBytes;

/** The types of {@link HeldBytes}, and where each of them stands. */
final class BytesTypes {
  static final Type<ByteBuffer> BUFFER = ofBuffer();
  static final Type<SdkBytes> SDK = ofSdk();

  private BytesTypes() {}

  private static Type<ByteBuffer> ofBuffer() {
    var at = HolderTable.A.held.asOfBuffer();
    return new Type<>(
        "ByteBuffer", Stored.B, OfBuffer::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<SdkBytes> ofSdk() {
    var at = HolderTable.A.held.asOfSdk();
    return new Type<>("SdkBytes", Stored.B, OfSdk::new, at.one, at.maybe, at.list, at.set, at.map);
  }
}
