package io.dynamodel.engine.transaction;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.JsonBytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells JSON from other JSON in a few bytes. The order of fields makes no difference. */
public record Fingerprint(String digest) {

  /** The digest of some JSON. */
  public static Fingerprint of(List<Json> content) {
    byte[] text = JsonBytes.write(sorted(Json.of(content)));
    return new Fingerprint(HexFormat.of().formatHex(sha256().digest(text)));
  }

  private static Json sorted(Json json) {
    if (json instanceof Json.Obj object) {
      Map<String, Json> fields = new TreeMap<>();
      object.fields().forEach((name, value) -> fields.put(name, sorted(value)));
      return new Json.Obj(fields);
    }
    return json instanceof Json.Arr array
        ? Json.of(array.elements().stream().map(Fingerprint::sorted).toList())
        : json;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Each Java has SHA-256", e);
    }
  }
}
