package io.dynamodel.internal.cursor;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How far a segment has been read; a query is one segment. */
public sealed interface Position {
  Position START = new Start();
  Position END = new End();

  /** Nothing has been read. */
  record Start() implements Position {}

  /**
   * Up to an item, and that one too.
   *
   * @param key its keys: those of the table, and of the index if one is read
   */
  record After(Map<String, AttributeValue> key) implements Position {}

  /** All has been read. */
  record End() implements Position {}
}
