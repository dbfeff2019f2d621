package io.dynamodel.internal.answer;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an L or a set in the bytes of an answer, each made when it is asked for.
 *
 * @param <T> what is made of them
 */
final class IndexedElements<T> extends AbstractList<T> implements RandomAccess {
  private final int first;
  private final int size;
  private final int @Nullable [] entries; // null: they follow each other, since none has members
  private final IntFunction<T> element;

  /**
   * Those from one entry to before another.
   *
   * @param element from the entry to what is made of it
   */
  IndexedElements(Index index, int first, int end, IntFunction<T> element) {
    this.first = first;
    this.size = index.count(first, end);
    this.entries = size == end - first ? null : entries(index, first, size);
    this.element = element;
  }

  private static int[] entries(Index index, int first, int size) {
    int[] entries = new int[size];
    int entry = first;
    for (int i = 0; i < size; i++) {
      entries[i] = entry;
      entry = index.next(entry);
    }
    return entries;
  }

  @Override
  public T get(int index) {
    Objects.checkIndex(index, size);
    return element.apply(entries == null ? first + index : entries[index]);
  }

  @Override
  public int size() {
    return size;
  }
}
