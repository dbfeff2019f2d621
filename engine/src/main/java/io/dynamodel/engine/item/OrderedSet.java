package io.dynamodel.engine.item;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set that never changes, in an order of its own: the service answers sets in order, whatever the
 * order in which they were sent.
 */
final class OrderedSet<E> extends AbstractSet<E> {

  private final List<E> elements;
  private final Comparator<? super E> order;

  /** The elements, which are all different. */
  OrderedSet(Collection<E> elements, Comparator<? super E> order) {
    this.elements = elements.stream().sorted(order).toList();
    this.order = order;
  }

  @Override
  @SuppressWarnings("unchecked") // Sets of values are only asked for values of their own type.
  public boolean contains(@Nullable Object element) {
    return element != null && Collections.binarySearch(elements, (E) element, order) >= 0;
  }

  @Override
  public Iterator<E> iterator() {
    return elements.iterator();
  }

  @Override
  public int size() {
    return elements.size();
  }
}
