package io.dynamodel.engine.partiql;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.request.Input;
import io.dynamodel.engine.request.Member;
import io.dynamodel.engine.request.Shape;
import io.dynamodel.engine.transaction.Fingerprint;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.JsonBytes;
import io.dynamodel.engine.wire.ServiceException;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;

/** The text by which a statement is continued: what statement it is, and the key read last. */
final class NextToken {

  private static final Shape.Struct SHAPE =
      Shape.struct("NextToken")
          .with("Statement", Member.text().required())
          .with("Key", Member.attributes().required());

  private NextToken() {}

  static String of(Fingerprint statement, Json.Obj key) {
    Json token = Json.object().put("Statement", statement.digest()).put("Key", key).json();
    return Base64.getEncoder().encodeToString(JsonBytes.write(token));
  }

  /**
   * The key behind which a statement is continued.
   *
   * @throws ServiceException if the token is none, or of another statement
   */
  static Map<String, Value> key(String token, Fingerprint statement) {
    Input in = read(token);
    if (!in.text("Statement").equals(statement.digest())) {
      throw ServiceException.validation("NextToken does not match request");
    }
    return in.attributes("Key");
  }

  private static Input read(String token) {
    try {
      return Input.read(SHAPE, JsonBytes.read(Base64.getDecoder().decode(token)));
    } catch (IOException | IllegalArgumentException | ServiceException e) {
      throw ServiceException.validation("Invalid NextToken");
    }
  }
}
