package io.dynamodel.schema;

import io.dynamodel.contract.Internal;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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

  /**
   * What it is for {@code parts}, by their stored names; null: a part is absent or NULL.
   *
   * @throws ItemValidationException if it can't be made of them, naming index and part
   */
  public @Nullable AttributeValue of(Map<String, AttributeValue> parts) {
    try {
      KeyPart key = template.unplaced(parts);
      return key == null ? null : key.value();
    } catch (ItemValidationException e) {
      throw new ItemValidationException(
              Problem.of("as a key of index %s: ".formatted(index)).and(Problem.placed(e)))
          .inside(attribute());
    }
  }

  /** Whether the attribute {@code name} is one of its parts. */
  public boolean isMadeOf(String name) {
    return template.isMadeOf(name);
  }
}
