package io.dynamodel.exception;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.contract.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Adds what the runtime knows to exceptions: each is the same problem again. For the runtime. */
@Internal
@CheckReturnValue
public final class AttributeExceptions {
  private AttributeExceptions() {}

  /** With the table and the key in which it was found. */
  public static AttributeException in(AttributeException e, String table, @Nullable String key) {
    return e.in(table, key);
  }

  /** Without attribute values in the message, also in those of its causes; the key stays. */
  public static AttributeException withoutValues(AttributeException e) {
    return e.withoutValues();
  }

  /** Found in {@code stored}. */
  public static ItemMappingException withItem(
      ItemMappingException e, Map<String, AttributeValue> stored) {
    return e.withItem(stored);
  }

  /** Found in the answer of a write that was done, and left this. */
  public static ItemMappingException afterWrite(
      ItemMappingException e, Map<String, AttributeValue> left) {
    return e.afterWrite(left);
  }
}
