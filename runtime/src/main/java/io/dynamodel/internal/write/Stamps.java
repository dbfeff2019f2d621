package io.dynamodel.internal.write;

import io.dynamodel.convert.Converters;
import io.dynamodel.convert.WrittenItem;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.Change;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.schema.IndexTemplate;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.schema.TimeAttribute;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the runtime itself stores with a write: the next version, the times.
 *
 * @param schema the model
 * @param now the time of the write
 */
record Stamps<M>(TableSchema<M> schema, Instant now) {

  /**
   * The item that is stored for {@code item}, which is a record as it was given.
   *
   * @param version the one that it follows
   */
  Map<String, AttributeValue> on(Map<String, AttributeValue> item, long version) {
    Map<String, AttributeValue> stamped = new LinkedHashMap<>(item);
    TimeAttribute created = schema.createdAt();
    if (created != null && !item.containsKey(created.attribute())) {
      checkNew(item, created);
      stamped.put(created.attribute(), created.at(now));
    }
    TimeAttribute updated = schema.updatedAt();
    if (updated != null) {
      stamped.put(updated.attribute(), updated.at(now));
    }
    String counted = schema.version();
    if (counted != null) {
      stamped.put(counted, Versions.after(counted, version));
    }
    writeKeys(stamped);
    return WrittenItem.of(item, stamped);
  }

  /** The mapper has made the keys of indexes without the times. */
  private void writeKeys(Map<String, AttributeValue> stamped) {
    for (IndexTemplate index : schema.indexTemplates()) {
      if (schema.kept().stream().anyMatch(index::isMadeOf)) {
        AttributeValue key = index.of(schema.completed(stamped));
        if (key == null) {
          stamped.remove(index.attribute());
        } else {
          stamped.put(index.attribute(), key);
        }
      }
    }
  }

  /** A put replaces all of an item: the time of its creation would be lost. */
  private void checkNew(Map<String, AttributeValue> item, TimeAttribute created) {
    long version = Versions.given(schema, item);
    if (version > 0) {
      throw new ItemValidationException(
              "is null in a record of version %d: its item would lose the time of its creation. If"
                      .formatted(version)
                  + " it never had one, give the record a time, or write it with update or patch,"
                  + " which leave the time alone")
          .inside(created.attribute());
    }
  }

  /** What an update of the item of {@code version} does beside the user's actions. */
  List<Change<M>> ofUpdate(long version) {
    List<Change<M>> actions = new ArrayList<>(ofTime());
    String counted = schema.version();
    if (counted != null) {
      actions.add(new StoredAttribute<M>(counted).set(Versions.after(counted, version)));
    }
    return actions;
  }

  /** The same where the version is that of the item, whatever that is. */
  List<Change<M>> ofUpdate() {
    List<Change<M>> actions = new ArrayList<>(ofTime());
    String counted = schema.version();
    if (counted != null) {
      NumberAttribute<M, Long> number =
          new NumberAttribute<>(AttributePath.of(counted), Converters.LONG);
      actions.add(Change.of(number.set(number.orElse(0).plus(1))));
    }
    return actions;
  }

  private List<Change<M>> ofTime() {
    TimeAttribute updated = schema.updatedAt();
    return updated == null
        ? List.of()
        : List.of(new StoredAttribute<M>(updated.attribute()).set(updated.at(now)));
  }

  /** What an update that may create the item does beside the user's actions. */
  List<Change<M>> ofUpsert() {
    List<Change<M>> actions = new ArrayList<>(ofUpdate());
    TimeAttribute created = schema.createdAt();
    if (created != null) {
      actions.add(new StoredAttribute<M>(created.attribute()).setIfAbsent(created.at(now)));
    }
    return actions;
  }
}
