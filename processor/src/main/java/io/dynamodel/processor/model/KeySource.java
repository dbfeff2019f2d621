package io.dynamodel.processor.model;

import io.dynamodel.processor.model.TableModel.KeyComponent;
import java.util.List;

/** Where the value of a key attribute comes from: a component, or a template of several. */
public sealed interface KeySource permits KeyComponent, KeyTemplate {

  /** The constant that describes it to the runtime. */
  String constant();

  /** The components that give its value, in order. */
  List<KeyComponent> parts();

  /** Those of them that a query has to know: all but the shard. */
  default List<KeyComponent> queried() {
    return parts();
  }
}
