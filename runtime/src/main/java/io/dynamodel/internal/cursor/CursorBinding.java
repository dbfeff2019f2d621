package io.dynamodel.internal.cursor;

import io.dynamodel.expression.ExpressionRenderer;
import io.dynamodel.expression.KeyCondition;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a cursor is good for, as bytes: table, index, direction, key condition. */
public final class CursorBinding {
  private CursorBinding() {}

  /**
   * The bytes.
   *
   * @param source what of the table is read, and in which direction
   * @param keyCondition null for a scan
   */
  public static byte[] of(String table, String source, @Nullable KeyCondition keyCondition) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DataOutputStream out = new DataOutputStream(bytes);
      write(out, table);
      write(out, source);
      writeCondition(out, keyCondition);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory has none
    }
    return bytes.toByteArray();
  }

  private static void writeCondition(DataOutputStream out, @Nullable KeyCondition keyCondition)
      throws IOException {
    if (keyCondition == null) {
      return;
    }
    ExpressionRenderer renderer = new ExpressionRenderer();
    write(out, renderer.keyCondition(keyCondition));
    for (Map.Entry<String, String> name : renderer.names().entrySet()) {
      write(out, name.getValue());
    }
    for (Map.Entry<String, AttributeValue> value : renderer.values().entrySet()) {
      CursorPayload.writeValue(out, value.getValue());
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(content.length);
    out.write(content);
  }
}
