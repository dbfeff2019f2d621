package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The key behind which a page begins. It may be the key of a deleted item. */
record StartKey(Source source, Map<String, Value> values) {

  static final String INVALID = "The provided starting key is invalid";

  private static final String UNLIKE_SCHEMA = "The provided key element does not match the schema";

  /** Takes the key of a request; null if it has none. */
  static @Nullable StartKey of(Source source, @Nullable Map<String, Value> values) {
    return values == null ? null : new StartKey(source, values);
  }

  /** Checks the number of attributes. */
  void checkCount() {
    checkCount(INVALID);
  }

  /** Checks the place in the index of a scan, if it scans an index. */
  void checkForScan() {
    if (source.index() == null) {
      checkCount(INVALID + ": " + UNLIKE_SCHEMA);
    } else {
      checkCount(INVALID);
      source.keys().attributes().forEach(this::check);
    }
  }

  private void checkCount(String problem) {
    if (values.size() != source.keyAttributes().size()) {
      throw ServiceException.validation(problem);
    }
  }

  /** Checks one of the attributes that the source is ordered by. */
  void check(String attribute) {
    Value value = values.get(attribute);
    if (value == null) {
      throw ServiceException.validation(INVALID);
    }
    if (value.type() != source.table().attributes().get(attribute)) {
      throw ServiceException.validation(UNLIKE_SCHEMA);
    }
    EmptyKeys.check(attribute, value);
  }

  /** Checks the sizes of the attributes, and the key of the table among them. */
  void checkTableKey() {
    PrimaryKey.checkSizes(source.keys(), values);
    try {
      PrimaryKey.among(source.table(), values);
    } catch (ServiceException e) {
      throw ServiceException.validation(INVALID + ": " + e.text());
    }
  }

  /** The place. The key was checked before. */
  ItemKey place() {
    ItemKey place = source.place(values);
    if (place == null) {
      throw new IllegalStateException("The start key was not checked: " + values.keySet());
    }
    return place;
  }
}
