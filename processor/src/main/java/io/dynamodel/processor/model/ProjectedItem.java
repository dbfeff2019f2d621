package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;

/**
 * A user's type for the items of an index that does not hold all attributes.
 *
 * @param projection the class that is generated for it
 * @param hasKey whether it has the whole key of the table
 * @param suppressed warnings that any use of the type would cause
 */
public record ProjectedItem(
    ClassName type, ClassName projection, boolean hasKey, List<String> suppressed) {
  public ProjectedItem {
    suppressed = List.copyOf(suppressed);
  }
}
