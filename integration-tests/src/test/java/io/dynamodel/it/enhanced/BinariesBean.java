package io.dynamodel.it.enhanced;

import java.nio.ByteBuffer;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** {@link Binaries} as a bean of the AWS enhanced client. */
@NullUnmarked
@DynamoDbBean
public class BinariesBean {
  private byte[] array;
  private ByteBuffer buffer;
  private SdkBytes bytes;

  public byte[] getArray() {
    return array;
  }

  public void setArray(byte[] array) {
    this.array = array;
  }

  public ByteBuffer getBuffer() {
    return buffer;
  }

  public void setBuffer(ByteBuffer buffer) {
    this.buffer = buffer;
  }

  public SdkBytes getBytes() {
    return bytes;
  }

  public void setBytes(SdkBytes bytes) {
    this.bytes = bytes;
  }
}
