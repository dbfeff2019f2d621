package io.dynamodel;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.internal.json.JsonText;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items as text, in DynamoDB JSON: to keep what is left of a batch, such as in a queue.
 *
 * <pre>{@code
 * for (Event event : e.unprocessed().items(events)) {
 *   queue.send(ItemJson.encode(EventMapper.toItem(event)));
 * }
 * Event event = EventMapper.fromItem(ItemJson.decode(queue.receive()));
 * }</pre>
 */
public final class ItemJson {
  /** An item of 400 KB has less, whatever it holds. */
  private static final int MAX_CHARACTERS = 8 << 20;

  private ItemJson() {}

  /**
   * The text of {@code item}, on one line.
   *
   * @throws IllegalArgumentException if one of its values has no type
   */
  public static String encode(Map<String, AttributeValue> item) {
    return JsonText.of(Objects.requireNonNull(item, "item"));
  }

  /**
   * The item of a text in DynamoDB JSON, such as {@link #encode} gives: up to 32 levels deep, and
   * up to 8 million characters.
   *
   * @throws ItemMappingException if {@code text} is none: says where
   */
  public static Map<String, AttributeValue> decode(String text) {
    try {
      return JsonText.read(Objects.requireNonNull(text, "text"), MAX_CHARACTERS);
    } catch (IllegalArgumentException e) {
      throw new ItemMappingException("the text " + e.getMessage(), e);
    }
  }
}
