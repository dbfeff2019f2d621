package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class BinaryConvertersTest {

  @Test
  void copiesBytesInBothDirections() {
    byte[] bytes = {1, 2, 3};

    AttributeValue stored = Converters.BYTES.toValue(bytes);
    bytes[0] = 9;
    Converters.BYTES.fromValue(stored)[1] = 9;

    assertThat(Converters.BYTES.fromValue(stored)).containsExactly(1, 2, 3);
  }

  @Test
  void storesTheRemainingBytesOfABufferAndLeavesItsPosition() {
    byte[] bytes = {0, 1, 2, 3};
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 1, 2);

    AttributeValue stored = Converters.BYTE_BUFFER.toValue(buffer);
    bytes[1] = 9;

    assertThat(stored.b().asByteArray()).containsExactly(1, 2);
    assertThat(buffer.position()).isEqualTo(1);
    assertThat(buffer.remaining()).isEqualTo(2);
  }

  @Test
  void readsAReadOnlyBufferOfItsOwn() {
    AttributeValue stored = AttributeValue.createB(SdkBytes.fromByteArray(new byte[] {1, 2}));

    ByteBuffer first = Converters.BYTE_BUFFER.fromValue(stored);
    first.get();

    assertThat(first.isReadOnly()).isTrue();
    assertThat(Converters.BYTE_BUFFER.fromValue(stored))
        .isEqualTo(ByteBuffer.wrap(new byte[] {1, 2}));
  }

  @Test
  void storesSdkBytesAsTheyAre() {
    SdkBytes bytes = SdkBytes.fromUtf8String("x");

    assertThat(Converters.SDK_BYTES.toValue(bytes).b()).isSameAs(bytes);
    assertThat(Converters.SDK_BYTES.fromValue(AttributeValue.createB(bytes))).isSameAs(bytes);
  }

  @Test
  void storesEmptyBytes() {
    AttributeValue stored = Converters.BYTES.toValue(new byte[0]);

    assertThat(Converters.BYTES.fromValue(stored)).isEmpty();
  }

  @Test
  void expectsBytes() {
    assertThatThrownBy(() -> Converters.BYTES.fromValue(AttributeValue.createS("AQI=")))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected binary (B), found text (S) \"AQI=\"");
  }
}
