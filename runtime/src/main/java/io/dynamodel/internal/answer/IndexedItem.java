package io.dynamodel.internal.answer;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item, or the entries of an M, in the bytes of an answer. No name is there twice. */
final class IndexedItem implements StoredItem {
  private static final int NONE = -1;

  private final Index index;
  private final int first;
  private final int end;

  /** Where the next search begins. Any entry will do, so other threads may change it. */
  private int likely;

  /**
   * An item in {@code index}.
   *
   * @param first the entry of its first attribute
   * @param end the entry after its last one
   */
  IndexedItem(Index index, int first, int end) {
    this.index = index;
    this.first = first;
    this.end = end;
    this.likely = first;
  }

  private int find(String name) {
    int from = likely;
    int found = find(name, from, end);
    if (found == NONE) {
      found = find(name, first, from);
    }
    if (found != NONE) {
      likely = index.next(found); // as one asks that reads them in the order of the writer
    }
    return found;
  }

  private int find(String name, int from, int to) {
    Encoding encoding = index.encoding();
    for (int entry = from; entry < to; entry = index.next(entry)) {
      if (encoding.isNamed(index.position(entry), name)) {
        return entry;
      }
    }
    return NONE;
  }

  private IndexedValue value(int entry, int position) {
    return new IndexedValue(index, position, index.first(entry), index.next(entry));
  }

  @Override
  public @Nullable StoredValue value(String name) {
    int entry = find(name);
    return entry == NONE ? null : value(entry, valueOf(entry, name));
  }

  @Override
  public @Nullable String text(String name) {
    return scalar(name, AttributeValue.Type.S);
  }

  @Override
  public @Nullable String number(String name) {
    return scalar(name, AttributeValue.Type.N);
  }

  @Override
  public boolean isText(String name, String text) {
    int entry = find(name);
    if (entry == NONE) {
      return false;
    }
    int value = valueOf(entry, name);
    return index.encoding().type(value) == AttributeValue.Type.S
        ? index.encoding().isText(value, text)
        : text.equals(text(name));
  }

  @Override
  public @Nullable Boolean bool(String name) {
    int entry = find(name);
    if (entry == NONE) {
      return null;
    }
    int value = valueOf(entry, name);
    return switch (index.encoding().type(value)) {
      case BOOL -> index.encoding().isTrue(value);
      case NUL -> null;
      default -> value(entry, value).bool();
    };
  }

  @Override
  public @Nullable List<StoredValue> elements(String name) {
    int entry = find(name);
    if (entry == NONE) {
      return null;
    }
    int value = valueOf(entry, name);
    return switch (index.encoding().type(value)) {
      case L -> IndexedValue.elements(index, index.first(entry), index.next(entry));
      case NUL -> null;
      default -> value(entry, value).elements();
    };
  }

  @Override
  public @Nullable StoredItem entries(String name) {
    int entry = find(name);
    if (entry == NONE) {
      return null;
    }
    int value = valueOf(entry, name);
    return switch (index.encoding().type(value)) {
      case M -> new IndexedItem(index, index.first(entry), index.next(entry));
      case NUL -> null;
      default -> value(entry, value).entries();
    };
  }

  private int valueOf(int entry, String name) {
    return index.encoding().value(index.position(entry), name);
  }

  private @Nullable String scalar(String name, AttributeValue.Type expected) {
    int entry = find(name);
    if (entry == NONE) {
      return null;
    }
    int value = valueOf(entry, name);
    AttributeValue.Type type = index.encoding().type(value);
    if (type == expected) { // without an object for the value
      return index.encoding().text(value);
    }
    if (type == AttributeValue.Type.NUL) {
      return null;
    }
    IndexedValue other = value(entry, value);
    return expected == AttributeValue.Type.S ? other.text() : other.number();
  }

  @Override
  public int size() {
    return index.count(first, end);
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super StoredValue> action) {
    Encoding encoding = index.encoding();
    for (int entry = first; entry < end; entry = index.next(entry)) {
      int name = index.position(entry);
      action.accept(encoding.name(name), value(entry, encoding.value(name)));
    }
  }

  @Override
  public Map<String, AttributeValue> attributes() {
    Map<String, AttributeValue> attributes = new LinkedHashMap<>();
    forEach((name, value) -> attributes.put(name, value.toAttributeValue()));
    return Collections.unmodifiableMap(attributes);
  }

  @Override
  public String toString() {
    return attributes().toString();
  }
}
