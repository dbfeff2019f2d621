package io.dynamodel;

import io.dynamodel.internal.ReadSource;
import io.dynamodel.internal.ReadSpec;
import io.dynamodel.internal.TableAccess;

/**
 * Reads a whole table (Scan), in no order.
 *
 * @param <T> the model
 */
public final class Scan<T> extends Reading<T, Scan<T>> {

  Scan(TableAccess<T> access, ReadSpec<T> spec) {
    super(access, spec);
  }

  @Override
  ReadSource<T> source() {
    return new ReadSource.OfScan<>();
  }

  @Override
  Scan<T> with(ReadSpec<T> spec) {
    return new Scan<>(access(), spec);
  }
}
