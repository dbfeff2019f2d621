package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Attributes;
import io.dynamodel.engine.item.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * New values below one map or list, by the steps that lead to them; a removed one is empty. All
 * indexes are those of the old list, so they are put in place together.
 */
final class Edits {

  private final Map<Step, Optional<Value>> values = new LinkedHashMap<>();
  private final Map<Step, Edits> below = new HashMap<>();

  /** Takes a new value. */
  void put(Path path, Optional<Value> value) {
    List<Step> steps = path.steps();
    Edits edits = this;
    Step step = new Step.Name(path.attribute());
    for (Step next : steps) {
      edits = edits.below.computeIfAbsent(step, any -> new Edits());
      step = next;
    }
    edits.values.put(step, value);
  }

  /** The members of a map with these edits. */
  Map<String, Value> in(Map<String, Value> old) {
    Map<String, Value> members = new LinkedHashMap<>(old);
    below.forEach(
        (step, edits) -> {
          if (step instanceof Step.Name name) {
            members.computeIfPresent(name.name(), (key, value) -> edits.in(value));
          }
        });
    values.forEach(
        (step, value) -> {
          if (step instanceof Step.Name name) {
            value.ifPresentOrElse(
                present -> members.put(name.name(), present), () -> members.remove(name.name()));
          }
        });
    return Attributes.copyOf(members);
  }

  private Value in(Value old) {
    if (old instanceof Value.M map) {
      return new Value.M(in(map.members()));
    }
    return old instanceof Value.L list ? new Value.L(in(list.elements())) : old;
  }

  private List<Value> in(List<Value> old) {
    Map<Integer, Value> elements = new TreeMap<>();
    for (int i = 0; i < old.size(); i++) {
      Edits edits = below.get(new Step.Index(i));
      elements.put(i, edits == null ? old.get(i) : edits.in(old.get(i)));
    }
    values.forEach(
        (step, value) -> {
          if (step instanceof Step.Index index) {
            value.ifPresentOrElse(
                present -> elements.put(index.index(), present),
                () -> elements.remove(index.index()));
          }
        });
    // Without their old indexes they move together: no gap is left, neither inside nor at the end.
    return new ArrayList<>(elements.values());
  }
}
