package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.naming.UniqueNames;
import java.util.List;
import java.util.Optional;

/** Puts together the types of the items of indexes that do not hold all attributes. */
final class PartialItems {
  private PartialItems() {}

  /**
   * The type with the components {@code held}.
   *
   * @param stored those of them that are attributes of the index
   */
  static PartialItem of(
      Origin model,
      ClassName type,
      List<Component> held,
      List<Component> stored,
      Parameters parameters) {
    List<String> fields = held.stream().map(parameters::of).toList();
    UniqueNames methods = new UniqueNames();
    methods.reserve(held.stream().map(Component::name).toList());
    UniqueNames variables = new UniqueNames();
    variables.reserve(fields);
    return new PartialItem(
        record(model, type, held),
        stored,
        fields,
        methods.unique("fromItem"),
        variables.unique("object"),
        variables.unique("that"));
  }

  private static RecordModel record(Origin model, ClassName type, List<Component> held) {
    Origin origin = new Origin(type, model.visible(), model.shadowed(), model.suppressed());
    return new RecordModel(
        origin, type, "item", Optional.empty(), Optional.empty(), Optional.empty(), held);
  }
}
