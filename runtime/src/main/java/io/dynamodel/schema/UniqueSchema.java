package io.dynamodel.schema;

import io.dynamodel.contract.Internal;
import java.util.List;

/**
 * A value that no two items may share.
 *
 * @param name what the guards of its values are called: part of their keys
 * @param attribute the stored name of the attribute that has the value: a text or a number
 * @param scope the stored names of the attributes within whose values it is unique
 */
@Internal
public record UniqueSchema(String name, String attribute, List<String> scope) {
  public UniqueSchema {
    scope = List.copyOf(scope);
  }
}
