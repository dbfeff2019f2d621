package io.dynamodel;

import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.read.ReadSource;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyPart;
import org.jspecify.annotations.Nullable;

/**
 * What queries and scans of a table read.
 *
 * @param context the table as it is when the query or scan is made
 * @param <M> the model
 */
record TableSources<M>(TableContext<M> context) {

  ReadSource scan() {
    return new ReadSource.OfScan(null, 1);
  }

  ReadSource scan(String index) {
    return new ReadSource.OfScan(context.schema().index(index), 1);
  }

  ReadSource query(KeyPart partition) {
    return of(null, partition);
  }

  ReadSource query(String index, KeyPart... partition) {
    return of(context.schema().index(index), partition);
  }

  /**
   * A source of which nothing can be read but its own items.
   *
   * @throws IllegalArgumentException if the table can't read them as consistent as it is to
   */
  ReadSource readable(ReadSource source) {
    source.checkConsistency(context, "read it without withConsistentReads()");
    return source;
  }

  private ReadSource of(@Nullable IndexSchema index, KeyPart... partition) {
    return ReadSource.OfQuery.of(context, index, partition);
  }
}
