package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Sizes;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.request.Selection;
import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import java.util.Map;

/** Reads the items of a page: the selected parts, from an index or from the table. */
final class Reading {

  private final Source source;
  private final Selection selection;

  /** The attributes that are asked for by name, and that the source does not hold. */
  private final List<String> lacking;

  Reading(Source source, Selection selection) {
    this.source = source;
    this.selection = selection;
    this.lacking =
        selection instanceof Selection.Parts parts
            ? parts.projection().topLevelAttributes().stream()
                .filter(attribute -> !source.holds(attribute))
                .sorted()
                .toList()
            : List.of();
  }

  /**
   * An item that was read.
   *
   * @param attributes what was read of it
   * @param held how many bytes of it the source holds
   * @param fetched how many bytes were fetched from the table beside
   */
  record Item(StoredItem stored, Map<String, Value> attributes, int held, int fetched) {

    /** The bytes of the page that it fills. */
    int size() {
      return Math.max(held, fetched);
    }
  }

  Source source() {
    return source;
  }

  /** Whether only the number of items is asked for. */
  boolean isCount() {
    return selection instanceof Selection.Count;
  }

  /** Checks that a global index holds the selected parts: nothing is fetched from its table. */
  void check() {
    IndexDefinition index = source.index();
    if (index == null || !index.isGlobal()) {
      return;
    }
    if (selection instanceof Selection.Everything && !source.holdsAll()) {
      throw ServiceException.invalidParameter(
          "Select type ALL_ATTRIBUTES is not supported for global secondary index "
              + index.name()
              + " because its projection type is not ALL");
    }
    if (!lacking.isEmpty()) {
      throw ServiceException.invalidParameter(
          "Global secondary index " + index.name() + " does not project " + lacking);
    }
  }

  /** Checks that no path that is asked for leads into a key. */
  void checkPaths() {
    if (selection instanceof Selection.Parts parts) {
      new IndexKeys(source.table()).checkScalars(parts.projection().nestedAttributes());
    }
  }

  Item read(StoredItem stored) {
    Map<String, Value> held = source.held(stored);
    int size = source.holdsAll() ? stored.size() : Sizes.of(held);
    return fetches()
        ? new Item(stored, stored.attributes(), size, stored.size())
        : new Item(stored, held, size, 0);
  }

  /** Whether items are fetched from the table, since a local index lacks a part of them. */
  private boolean fetches() {
    return !lacking.isEmpty() || (selection instanceof Selection.Everything && !source.holdsAll());
  }

  /** The attributes of an item that are answered. */
  Map<String, Value> answered(Item item) {
    return selection instanceof Selection.Parts parts
        ? parts.projection().apply(item.attributes())
        : item.attributes();
  }
}
