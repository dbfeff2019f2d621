package io.dynamodel.schema;

import io.dynamodel.contract.Internal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A key attribute of an index that is made of parts, and is no key of the table.
 *
 * @param index the name of an index that has it: the first one
 * @param template what it is made of
 */
@Internal
public record IndexTemplate(String index, KeyTemplate template) {

  /** Those of {@code indexes}, each once. */
  static List<IndexTemplate> of(List<IndexSchema> indexes, List<String> tableKeys) {
    Map<String, IndexTemplate> templates = new LinkedHashMap<>();
    for (IndexSchema index : indexes) {
      for (KeySource source : index.key()) {
        if (source instanceof KeyTemplate template && !tableKeys.contains(source.attribute())) {
          templates.putIfAbsent(source.attribute(), new IndexTemplate(index.name(), template));
        }
      }
    }
    return List.copyOf(templates.values());
  }

  /** The stored name of the key attribute. */
  public String attribute() {
    return template.attribute();
  }

  /** Whether the attribute {@code name} is one of its parts. */
  public boolean isMadeOf(String name) {
    return template.parts().stream().anyMatch(part -> part.attribute().equals(name));
  }
}
