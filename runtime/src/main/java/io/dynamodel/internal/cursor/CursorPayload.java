package io.dynamodel.internal.cursor;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.Converters;
import io.dynamodel.exception.InvalidCursorException;
import io.dynamodel.internal.cursor.Position.After;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Positions as bytes: what a cursor carries. */
public final class CursorPayload {
  private static final int START = 0;
  private static final int AFTER = 1;
  private static final int END = 2;

  private static final int MAX_NAME_BYTES = 255; // of a key attribute
  private static final int MAX_KEY_BYTES = 2048; // of a partition key; a sort key has less

  private CursorPayload() {}

  public static byte[] write(Positions positions) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(positions.segments().size());
      for (Position position : positions.segments()) {
        write(out, position);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory has none
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Position position) throws IOException {
    if (position instanceof After after) {
      out.writeByte(AFTER);
      out.writeByte(after.key().size());
      for (Map.Entry<String, AttributeValue> part : after.key().entrySet()) {
        writeBytes(out, part.getKey().getBytes(StandardCharsets.UTF_8));
        writeValue(out, part.getValue());
      }
    } else {
      out.writeByte(position.equals(Position.END) ? END : START);
    }
  }

  /** A key value: S, N or B. */
  static void writeValue(DataOutputStream out, AttributeValue value) throws IOException {
    switch (value.type()) {
      case S -> writeTyped(out, 'S', value.s().getBytes(StandardCharsets.UTF_8));
      case N -> writeTyped(out, 'N', value.n().getBytes(StandardCharsets.UTF_8));
      case B -> writeTyped(out, 'B', value.b().asByteArrayUnsafe());
      default -> throw new IllegalArgumentException("no key has the type " + value.type());
    }
  }

  private static void writeTyped(DataOutputStream out, char type, byte[] content)
      throws IOException {
    out.writeByte(type);
    writeBytes(out, content);
  }

  private static void writeBytes(DataOutputStream out, byte[] content) throws IOException {
    out.writeShort(content.length);
    out.write(content);
  }

  /**
   * The positions in {@code payload}, which may be anybody's: whatever it says, no more is read
   * than a cursor of that shape holds.
   *
   * @param segments how many positions there have to be
   * @param names the attributes of each key
   * @throws InvalidCursorException if they are not of the form that {@link #write} gives
   */
  public static Positions read(byte[] payload, int segments, Set<String> names) {
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload));
      Positions positions = readPositions(in, segments, names);
      check(in.available() == 0);
      return positions;
    } catch (IOException | RuntimeException e) {
      throw e instanceof InvalidCursorException invalid ? invalid : malformed(e);
    }
  }

  private static void check(boolean isWellFormed) {
    if (!isWellFormed) {
      throw malformed(null);
    }
  }

  private static InvalidCursorException malformed(@Nullable Exception e) {
    return new InvalidCursorException("the cursor does not fit what is read", e);
  }

  private static Positions readPositions(DataInputStream in, int segments, Set<String> names)
      throws IOException {
    check(in.readInt() == segments);
    List<Position> positions = new ArrayList<>();
    for (int segment = 0; segment < segments; segment++) {
      positions.add(readPosition(in, names));
    }
    return new Positions(positions);
  }

  private static Position readPosition(DataInputStream in, Set<String> names) throws IOException {
    return switch (in.readByte()) {
      case START -> Position.START;
      case AFTER -> readKey(in, names);
      case END -> Position.END;
      default -> throw malformed(null);
    };
  }

  private static Position readKey(DataInputStream in, Set<String> names) throws IOException {
    Map<String, AttributeValue> key = new LinkedHashMap<>();
    check(in.readUnsignedByte() == names.size());
    while (key.size() < names.size()) {
      String name = text(readBytes(in, MAX_NAME_BYTES));
      check(names.contains(name) && !key.containsKey(name));
      key.put(name, readValue(in));
    }
    return new After(key);
  }

  private static AttributeValue readValue(DataInputStream in) throws IOException {
    char type = (char) in.readUnsignedByte();
    byte[] content = readBytes(in, MAX_KEY_BYTES);
    return switch (type) {
      case 'S' -> Converters.TEXT.toValue(text(content));
      case 'N' -> AttributeValues.checkedNumber(text(content));
      case 'B' -> Converters.SDK_BYTES.toValue(SdkBytes.fromByteArrayUnsafe(content));
      default -> throw malformed(null);
    };
  }

  private static byte[] readBytes(DataInputStream in, int max) throws IOException {
    int length = in.readUnsignedShort();
    check(length <= max);
    byte[] content = new byte[length];
    in.readFully(content);
    return content;
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
