package converters;

import io.dynamodel.convert.BinaryConverter;
import software.amazon.awssdk.core.SdkBytes;

class HashConverter implements BinaryConverter<byte[]> {
  @Override
  public SdkBytes toBytes(byte[] value) {
    return SdkBytes.fromByteArray(value);
  }

  @Override
  public byte[] fromBytes(SdkBytes bytes) {
    return bytes.asByteArray();
  }
}
