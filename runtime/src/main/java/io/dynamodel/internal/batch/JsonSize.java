package io.dynamodel.internal.batch;

import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.internal.write.PutWrite;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Measures what writes take in a request, in DynamoDB's JSON: a control character takes six bytes,
 * three bytes take four characters. Never less than they take.
 */
final class JsonSize {
  private static final int PUNCTUATION = 16; // of a value with its type, such as {"S":""},
  private static final int MOST_OF_CHARACTER = 6;
  private static final int WRITE = 40; // {"DeleteRequest":{"Key":{}}},

  private final boolean isRough;

  /**
   * Measures writes.
   *
   * @param isRough takes each character for the longest: so texts need not be looked at
   */
  JsonSize(boolean isRough) {
    this.isRough = isRough;
  }

  long of(ItemWrite<?> write) {
    return WRITE + (write instanceof PutWrite<?> put ? of(put.item()) : of(write.key()));
  }

  private long of(Map<String, AttributeValue> values) {
    long size = 0;
    for (Map.Entry<String, AttributeValue> value : values.entrySet()) {
      size += text(value.getKey()) + of(value.getValue());
    }
    return size;
  }

  private long of(AttributeValue value) {
    return PUNCTUATION
        + switch (value.type()) {
          case S -> text(value.s());
          case N -> text(value.n());
          case B -> bytes(value.b());
          case SS -> texts(value.ss());
          case NS -> texts(value.ns());
          case BS -> binaries(value.bs());
          case L -> list(value.l());
          case M -> of(value.m());
          case BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> 0;
        };
  }

  // Every value of a batch comes through here: loops, since a stream of each text shows in
  // profiles.
  private long list(List<AttributeValue> values) {
    long size = 0;
    for (AttributeValue value : values) {
      size += of(value);
    }
    return size;
  }

  private long texts(List<String> texts) {
    long size = 0;
    for (String text : texts) {
      size += text(text);
    }
    return size;
  }

  private long binaries(List<SdkBytes> binaries) {
    long size = 0;
    for (SdkBytes binary : binaries) {
      size += bytes(binary);
    }
    return size;
  }

  // With its quotes and comma; three bytes of UTF-8 are the most that a char takes.
  private long text(String text) {
    long size = 4;
    if (isRough) {
      return size + (long) MOST_OF_CHARACTER * text.length();
    }
    for (int i = 0; i < text.length(); i++) {
      size += character(text.charAt(i));
    }
    return size;
  }

  private static int character(char c) {
    if (c < ' ') {
      return MOST_OF_CHARACTER;
    }
    if (c == '"' || c == '\\') {
      return 2;
    }
    return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
  }

  private static long bytes(SdkBytes bytes) {
    return 4 + (bytes.asByteArrayUnsafe().length + 2) / 3 * 4L;
  }
}
