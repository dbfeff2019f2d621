package io.dynamodel.internal.call;

import java.util.Iterator;

/**
 * Items that are requested while they are iterated. At its end, and when it throws, it closes
 * itself.
 */
public interface CloseableIterator<T> extends Iterator<T>, AutoCloseable {

  /** Nothing more is requested. */
  @Override
  void close();
}
