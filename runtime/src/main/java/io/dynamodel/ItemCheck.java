package io.dynamodel;

import io.dynamodel.ItemReport.Kind;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.internal.call.Drain;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.read.ReadPlan;
import io.dynamodel.internal.read.ReadSource;
import io.dynamodel.internal.read.Reads;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeySource;
import io.dynamodel.schema.Selection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads items as they are stored, and looks at each by itself.
 *
 * @param sample how many at most; null: all
 */
record ItemCheck(@Nullable Integer sample) {
  /** Enough to read fast, few enough for the threads of any JVM. */
  static final int SEGMENTS = 8;

  static ItemCheck all() {
    return new ItemCheck(null);
  }

  static ItemCheck of(int sample) {
    if (sample < 1) {
      throw new IllegalArgumentException("items must be at least 1, not " + sample);
    }
    return new ItemCheck(sample);
  }

  <M> Work<ItemReport> of(TableContext<M> table, Reads reads) {
    ItemFindings findings = new ItemFindings();
    AtomicLong read = new AtomicLong();
    return new Drain<>(
        reads.items(plan()),
        item -> {
          check(table, item, findings.of(table.keyText(item)));
          read.incrementAndGet();
        },
        () -> new ItemReport(table.table(), read.get(), findings.list()));
  }

  private ReadPlan<StoredItem> plan() {
    ReadSource source = new ReadSource.OfScan(null, SEGMENTS);
    ReadPlan<StoredItem> all = ReadPlan.all(source, Selection.raw());
    return sample == null
        ? all
        : all.withLimit(sample).withPageSize((sample + SEGMENTS - 1) / SEGMENTS);
  }

  private static void check(TableContext<?> table, StoredItem item, ItemFindings.OfItem found) {
    try {
      checkTyped(table.typeOf(item), item, found);
    } catch (ItemMappingException e) {
      found.add(Kind.UNREADABLE, e.path(), e.problem());
    }
  }

  private static <M> void checkTyped(
      TableContext<M> table, StoredItem item, ItemFindings.OfItem found) {
    for (KeySource part : table.schema().key()) {
      checkForm(table, part, item, Kind.KEY_FORM, found);
    }
    for (IndexSchema index : table.schema().indexes()) {
      for (KeySource part : index.key()) {
        if (!table.keyNames().contains(part.attribute())) {
          checkForm(table, part, item, Kind.INDEX_KEY_FORM, found);
        }
      }
    }
    Map<String, AttributeValue> rewritten = rewritten(table, item, found);
    new StoredParts(found).compare(item.attributes(), rewritten);
  }

  private static void checkForm(
      TableContext<?> table,
      KeySource part,
      StoredItem item,
      Kind kind,
      ItemFindings.OfItem found) {
    StoredValue stored = item.value(part.attribute());
    try {
      if (stored != null) {
        part.checkForm(stored);
      }
    } catch (AttributeException e) {
      found.add(kind, part.attribute(), table.placed(e, null).problem());
    }
  }

  /** The item as a put of the record that is read would store it; null if that can't be said. */
  private static <M> @Nullable Map<String, AttributeValue> rewritten(
      TableContext<M> table, StoredItem item, ItemFindings.OfItem found) {
    M model;
    try {
      model = table.decode(item);
    } catch (AttributeException e) {
      found.add(Kind.UNREADABLE, e.path(), e.problem());
      return null;
    }
    try {
      return table.encode(model, () -> null);
    } catch (AttributeException e) {
      found.add(Kind.UNWRITABLE, e.path(), e.problem());
      return null;
    }
  }
}
