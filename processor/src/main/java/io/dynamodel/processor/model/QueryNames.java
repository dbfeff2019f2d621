package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.naming.UniqueNames;
import java.util.Locale;

/** The query classes nested in a table class. */
final class QueryNames {
  private final UniqueNames names = new UniqueNames();
  private final String ofTable;

  QueryNames(ClassName record) {
    ofTable = names.unique(record.simpleName() + "Query");
  }

  /** {@code EventQuery}. */
  String ofTable() {
    return ofTable;
  }

  /** The query of an index: {@code ByStatusQuery} for its method {@code byStatus}. */
  String of(String method) {
    String first = method.substring(0, 1).toUpperCase(Locale.ROOT);
    return names.unique(first + method.substring(1) + "Query");
  }
}
