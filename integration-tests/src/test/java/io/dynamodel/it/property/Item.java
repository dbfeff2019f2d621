package io.dynamodel.it.property;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item as it is stored. */
record Item(Map<String, AttributeValue> attributes) {

  static Item of(Thing thing) {
    return new Item(ThingMapper.toItem(thing));
  }

  Thing thing() {
    return ThingMapper.fromItem(attributes);
  }

  String id() {
    return attributes.get("id").s();
  }

  Item withId(String id) {
    Map<String, AttributeValue> changed = new TreeMap<>(attributes);
    changed.put("id", AttributeValue.fromS(id));
    return new Item(changed);
  }

  Item without(Set<String> names) {
    Map<String, AttributeValue> changed = new TreeMap<>(attributes);
    changed.keySet().removeAll(names);
    return new Item(changed);
  }

  /** The attributes such that those of equal items are equal for Java, and read well. */
  Map<String, Object> canonical() {
    return canonical(attributes);
  }

  static Map<String, Object> canonical(Map<String, AttributeValue> attributes) {
    Map<String, Object> canonical = new TreeMap<>();
    attributes.forEach((name, value) -> canonical.put(name, Stored.canonical(value)));
    return canonical;
  }

  @Override
  public String toString() {
    return canonical().toString();
  }
}
