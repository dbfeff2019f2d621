package io.dynamodel.engine.item;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values by their names, in the order of the names. It never changes, and takes a quarter of the
 * memory of a hash map: a database holds very many of them.
 */
public final class Attributes extends AbstractMap<String, Value> {

  private final String[] names;
  private final Value[] values;

  private Attributes(String[] names, Value[] values) {
    this.names = names;
    this.values = values;
  }

  /** The same values in a map that does not change. */
  public static Map<String, Value> copyOf(Map<String, Value> attributes) {
    if (attributes instanceof Attributes) {
      return attributes;
    }
    String[] names = attributes.keySet().toArray(String[]::new);
    Arrays.sort(names);
    Value[] values = new Value[names.length];
    Arrays.setAll(values, i -> attributes.get(names[i]));
    return new Attributes(names, values);
  }

  /** The attributes that have one of the names. */
  public static Map<String, Value> only(Map<String, Value> attributes, Collection<String> names) {
    Map<String, Value> chosen = new HashMap<>();
    for (String name : names) {
      Value value = attributes.get(name);
      if (value != null) {
        chosen.put(name, value);
      }
    }
    return copyOf(chosen);
  }

  @Override
  public @Nullable Value get(@Nullable Object name) {
    int index = index(name);
    return index < 0 ? null : values[index];
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return index(name) >= 0;
  }

  private int index(@Nullable Object name) {
    return name instanceof String text ? Arrays.binarySearch(names, text) : -1;
  }

  @Override
  public int size() {
    return names.length;
  }

  @Override
  public Set<Entry<String, Value>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, Value>> iterator() {
        return new Entries();
      }

      @Override
      public int size() {
        return names.length;
      }
    };
  }

  private final class Entries implements Iterator<Entry<String, Value>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < names.length;
    }

    @Override
    public Entry<String, Value> next() {
      Entry<String, Value> entry = Map.entry(names[next], values[next]);
      next++;
      return entry;
    }
  }
}
