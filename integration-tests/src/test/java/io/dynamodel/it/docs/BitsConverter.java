package io.dynamodel.it.docs;

import io.dynamodel.convert.BinaryConverter;
import java.util.BitSet;
import software.amazon.awssdk.core.SdkBytes;

final class BitsConverter implements BinaryConverter<BitSet> {

  @Override
  public SdkBytes toBytes(BitSet bits) {
    return SdkBytes.fromByteArray(bits.toByteArray());
  }

  @Override
  public BitSet fromBytes(SdkBytes bytes) {
    return BitSet.valueOf(bytes.asByteArray());
  }
}
