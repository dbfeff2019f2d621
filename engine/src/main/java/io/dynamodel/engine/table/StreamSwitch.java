package io.dynamodel.engine.table;

import io.dynamodel.engine.request.StreamSpecification;
import io.dynamodel.engine.wire.ServiceException;
import org.jspecify.annotations.Nullable;

/** Checks that a stream begins only if there is none, and ends only if there is one. */
final class StreamSwitch {

  private StreamSwitch() {}

  /**
   * Checks what a request says of the stream of a table.
   *
   * @throws ServiceException if it would change nothing
   */
  static void check(@Nullable StreamSpecification asked, TableDefinition definition) {
    if (asked == null) {
      return;
    }
    boolean enabled = definition.state().openStream() != null;
    if (asked.enabled() && enabled) {
      throw ServiceException.validation(
          "Table already has an enabled stream: TableName: " + definition.name());
    }
    if (!asked.enabled() && !enabled) {
      throw ServiceException.validation(
          "Table has no stream to disable: TableName: " + definition.name());
    }
  }
}
