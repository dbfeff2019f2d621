package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Numbers;
import io.dynamodel.engine.item.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The hash of a partition key: the same in every run, and well spread. */
final class KeyHash {

  private KeyHash() {}

  /** FNV-1a over the bytes of the parts, then mixed so that the high bits differ too. */
  static long of(List<Value> partition) {
    long hash = 0xcbf29ce484222325L;
    for (Value part : partition) {
      for (byte b : bytes(part)) {
        hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
      }
      hash = (hash ^ 0x1ff) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }

  private static byte[] bytes(Value part) {
    if (part instanceof Value.S s) {
      return s.text().getBytes(StandardCharsets.UTF_8);
    }
    if (part instanceof Value.N n) {
      return Numbers.text(n).getBytes(StandardCharsets.UTF_8);
    }
    if (part instanceof Value.B b) {
      return b.bytes();
    }
    throw new IllegalArgumentException("No key: " + part.type());
  }
}
