package io.dynamodel.internal;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Follows the pages, empty ones too, and decodes an item when it is asked for. */
final class ItemIterator<M> implements Iterator<M> {
  private final Reader<M> reader;
  private final TableContext<M> table;
  private Iterator<Map<String, AttributeValue>> items = Collections.emptyIterator();
  private @Nullable RawPage page;
  private long returned;

  ItemIterator(Reader<M> reader, TableContext<M> table) {
    this.reader = reader;
    this.table = table;
  }

  @Override
  public boolean hasNext() {
    if (reader.isEnough(returned)) {
      return false;
    }
    while (!items.hasNext() && (page == null || !page.isLast())) {
      page = reader.page(page, returned, false);
      items = page.items().iterator();
    }
    return items.hasNext();
  }

  @Override
  public M next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    returned++;
    return table.decode(items.next());
  }
}
