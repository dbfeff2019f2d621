package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;

/**
 * The type of the items of an index that does not hold all attributes: a record of what the index
 * holds, nested in the table class. The model's mapper reads it.
 *
 * @param model the type of whole items
 * @param record its components: those of the model that the index holds
 * @param stored those of them that the index has as attributes; others are read from its keys
 */
public record PartialItem(ClassName model, RecordModel record, List<Component> stored) {

  public PartialItem {
    stored = List.copyOf(stored);
  }

  /** The type itself. */
  public ClassName type() {
    return record.type();
  }

  /** The class that has the method {@link #reader}. */
  public ClassName mapper() {
    return record.mapper();
  }

  /** The method that makes one of what is stored. */
  public String reader() {
    return "read" + type().simpleName();
  }
}
