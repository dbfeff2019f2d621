package io.dynamodel.schema;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.KeyForm;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The key attributes of items that are made of parts, and parts that are read from them.
 *
 * @param ofTable the templates of the table's key
 * @param ofIndexes those of indexes that are no keys of the table
 */
record TemplateKeys(List<KeyTemplate> ofTable, List<IndexTemplate> ofIndexes) {

  static TemplateKeys of(List<KeySource> key, List<IndexTemplate> ofIndexes) {
    return new TemplateKeys(templates(key), ofIndexes);
  }

  private static List<KeyTemplate> templates(List<KeySource> key) {
    List<KeyTemplate> templates = new ArrayList<>();
    for (KeySource source : key) { // no stream: the first call of a process comes here
      if (!(source instanceof KeyAttribute<?>)) { // asked so, it does not load the other kind
        templates.add((KeyTemplate) source);
      }
    }
    return List.copyOf(templates);
  }

  /** Whether the attribute {@code name} is a part of the table's key. */
  boolean isPartOfKey(String name) {
    for (KeyTemplate template : ofTable) { // without a stream: each action of an update asks
      if (template.isMadeOf(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The key attributes that the parts in {@code item} make. One of an index is left out where a
   * part is.
   *
   * @throws ItemValidationException if a part can't have its value, naming index and part
   */
  Map<String, AttributeValue> of(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> keys = new LinkedHashMap<>();
    Map<String, AttributeValue> all = isHashed() ? withSortKey(item) : item;
    for (KeyTemplate template : ofTable) {
      KeyPart key = template.of(all);
      add(template.attribute(), key == null ? null : key.value(), keys);
    }
    Map<String, AttributeValue> whole = isHashed() ? with(all, keys) : item;
    ofIndexes.forEach(each -> add(each.attribute(), each.of(whole), keys));
    return keys;
  }

  /** Whether keys decide in which shard an item is. */
  private boolean isHashed() {
    return ofTable.stream().anyMatch(KeyTemplate::isHashed)
        || ofIndexes.stream().anyMatch(each -> each.template().isHashed());
  }

  private Map<String, AttributeValue> withSortKey(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> sort = new LinkedHashMap<>();
    for (KeyTemplate template : ofTable) {
      KeyPart key = template.isHashed() ? null : template.of(item);
      add(template.attribute(), key == null ? null : key.value(), sort);
    }
    return with(item, sort);
  }

  private static Map<String, AttributeValue> with(
      Map<String, AttributeValue> item, Map<String, AttributeValue> keys) {
    Map<String, AttributeValue> all = new LinkedHashMap<>(item);
    all.putAll(keys);
    return all;
  }

  private static void add(
      String attribute, @Nullable AttributeValue key, Map<String, AttributeValue> keys) {
    if (key != null) {
      keys.put(attribute, key);
    }
  }

  /**
   * {@code item} with all parts of its key.
   *
   * @throws ItemMappingException if a key can't be read, or contradicts a part that is stored
   */
  StoredItem parts(StoredItem item) {
    if (ofTable.isEmpty()) { // as of most models: nothing is made for each item
      return item;
    }
    Map<String, AttributeValue> read = null; // most items have all parts
    for (KeyTemplate template : ofTable) {
      StoredValue key = item.present(template.attribute());
      String text = key == null ? null : template.textOf(key);
      if (text != null && !template.agrees(item, text)) {
        Map<String, AttributeValue> parts = read == null ? new LinkedHashMap<>() : read;
        template.read(text).forEach((name, value) -> add(template, name, value, item, parts));
        read = parts;
      }
    }
    return read == null || read.isEmpty() ? item : new CompletedItem(item, read);
  }

  /** {@code item} with the parts of that index's key that it lacks. */
  StoredItem indexParts(StoredItem item, IndexSchema index) {
    Map<String, AttributeValue> read = new LinkedHashMap<>();
    for (KeyTemplate template : templates(index.key())) {
      StoredValue key = item.present(template.attribute());
      if (key != null) {
        template
            .read(template.textOf(key))
            .forEach(
                (name, value) -> {
                  if (item.present(name) == null) {
                    add(template, name, value, item, read);
                  }
                });
      }
    }
    return read.isEmpty() ? item : new CompletedItem(item, read);
  }

  private static void add(
      KeyTemplate template,
      String name,
      AttributeValue value,
      StoredItem item,
      Map<String, AttributeValue> read) {
    StoredValue stored = item.present(name);
    AttributeValue other = stored == null ? read.get(name) : stored.toAttributeValue();
    if (other == null) {
      read.put(name, value);
    } else if (!KeyForm.isSame(StoredValue.of(value), other)) {
      throw contradiction(template, name, value, other);
    }
  }

  private static AttributeException contradiction(
      KeyTemplate template, String name, AttributeValue ofKey, AttributeValue other) {
    Problem values =
        new Problem(
            "%s in %s, but %s"
                .formatted(
                    AttributeValues.describe(ofKey),
                    template.attribute(),
                    AttributeValues.describe(other)),
            "another value in " + template.attribute());
    return new ItemMappingException(values.and(" as stored beside it: they contradict each other"))
        .inside(name);
  }
}
