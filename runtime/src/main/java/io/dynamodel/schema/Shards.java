package io.dynamodel.schema;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.exception.ItemValidationException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How the items of one partition key are spread over several partitions, which are numbered from 0.
 *
 * @param part the name of the part that has the number
 * @param count how many partitions
 * @param hashed the stored names of the key attributes that decide: the sort key, or the whole key
 *     of the table; empty: the item has the number in an attribute
 * @param wholeKey whether the partition key of the table is among them, first
 */
record Shards(String part, int count, List<String> hashed, boolean wholeKey) {
  /** The name of a part that is no component. */
  static final String NO_COMPONENT = "{shard}";

  private static final long UNSIGNED_INT = 0xffff_ffffL;

  Shards {
    hashed = List.copyOf(hashed);
  }

  boolean isHashed() {
    return !hashed.isEmpty();
  }

  /**
   * The number of the partition for an item with these attributes; null if it lacks one that
   * decides.
   *
   * @throws ItemValidationException if it has the number of no partition
   */
  @Nullable AttributeValue of(Function<String, @Nullable AttributeValue> values) {
    if (!isHashed()) {
      AttributeValue number = values.apply(part);
      return number == null ? null : checked(number);
    }
    MessageDigest digest = sha256();
    for (int i = 0; i < hashed.size(); i++) {
      AttributeValue value = values.apply(hashed.get(i));
      if (value == null) {
        return null;
      }
      byte[] bytes = bytes(value);
      if (wholeKey && i == 0) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      }
      digest.update(bytes);
    }
    long first = ByteBuffer.wrap(digest.digest()).getInt() & UNSIGNED_INT;
    return AttributeValues.number(first % count);
  }

  private AttributeValue checked(AttributeValue number) {
    for (int i = 0; i < count; i++) {
      if (number.equals(AttributeValues.number(i))) {
        return number;
      }
    }
    throw new ItemValidationException("the part %s is a shard: 0 to %d".formatted(part, count - 1));
  }

  private static byte[] bytes(AttributeValue key) {
    return switch (key.type()) {
      case N -> AttributeValues.checkedNumber(key.n()).n().getBytes(StandardCharsets.UTF_8);
      case B -> key.b().asByteArrayUnsafe();
      default -> key.s().getBytes(StandardCharsets.UTF_8);
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each JVM has SHA-256", e);
    }
  }
}
