package io.dynamodel.support;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemMappingException;

/** Attributes of items in which a stored NULL counts as absent. */
final class Presence {
  private Presence() {}

  static StoredValue required(StoredItem item, String name) {
    StoredValue value = item.present(name);
    if (value == null) {
      throw missing(item, name);
    }
    return value;
  }

  static AttributeException missing(StoredItem item, String name) {
    String found = item.attributes().containsKey(name) ? "NULL" : "absent";
    return new ItemMappingException("is required, but " + found).inside(name);
  }
}
