package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;

/**
 * The type of the items of an index that does not hold all attributes. It is nested in the table
 * class, and like a record of what the index holds.
 *
 * @param record its attributes; the model's, those that the index holds
 * @param stored those of them that the index has as attributes; others are read from its keys
 * @param fields the names of the fields for them: the components', unless that has a capital
 * @param reader the method that makes one of what is stored; no component has the name
 * @param object a name for a parameter beside the fields
 * @param that a name for a variable beside the fields
 */
public record PartialItem(
    RecordModel record,
    List<Component> stored,
    List<String> fields,
    String reader,
    String object,
    String that) {

  public PartialItem {
    stored = List.copyOf(stored);
    fields = List.copyOf(fields);
  }

  /** The type itself. */
  public ClassName type() {
    return record.type();
  }
}
