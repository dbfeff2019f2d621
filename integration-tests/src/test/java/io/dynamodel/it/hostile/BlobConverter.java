package io.dynamodel.it.hostile;

import io.dynamodel.convert.BinaryConverter;
import java.util.HexFormat;
import software.amazon.awssdk.core.SdkBytes;

/** Stores hexadecimal digits as bytes, and does what a converter should not do with some. */
final class BlobConverter implements BinaryConverter<Blob> {

  @Override
  @SuppressWarnings("NullAway") // what a converter must not do
  public SdkBytes toBytes(Blob value) {
    return switch (value.hex()) {
      case "null" -> null;
      case "throw" -> throw new IllegalStateException("no blob");
      default -> SdkBytes.fromByteArray(HexFormat.of().parseHex(value.hex()));
    };
  }

  @Override
  @SuppressWarnings("NullAway") // what a converter must not do
  public Blob fromBytes(SdkBytes bytes) {
    String hex = HexFormat.of().formatHex(bytes.asByteArray());
    return switch (hex) {
      case "13" -> null;
      case "14" -> throw new IllegalStateException("no blob");
      default -> new Blob(hex);
    };
  }
}
