package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.naming.GeneratedNames;
import io.dynamodel.processor.naming.MemberNames;
import io.dynamodel.processor.naming.UniqueNames;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The classes for queries and for what they read, nested in a table class. */
final class QueryNames {
  private final Set<String> outside;
  private final UniqueNames names = new UniqueNames();
  private final String ofTable;

  /**
   * Starts with the query of the table itself.
   *
   * @param used the names of types that nested ones would hide
   */
  QueryNames(ClassName record, Collection<String> used) {
    outside = new HashSet<>(used);
    outside.add(GeneratedNames.of(record).table().simpleName());
    outside.add(GeneratedNames.of(record).asyncTable().simpleName());
    names.reserve(outside);
    ofTable = names.unique(record.simpleName() + "Query");
  }

  /** {@code EventQuery}. */
  String ofTable() {
    return ofTable;
  }

  /** What the two table classes of a model share. */
  String constants() {
    return names.unique("Schema");
  }

  /** The query of an index: {@code ByStatusQuery} for its method {@code byStatus}. */
  String of(String method) {
    return names.unique(MemberNames.capitalised(method) + "Query");
  }

  /** The items of an index: {@code ByStatusItem} for its method {@code byStatus}. */
  String ofItem(String method) {
    return names.unique(MemberNames.capitalised(method) + "Item");
  }

  /**
   * The queries that follow the parts of a sort key but the last: {@code AfterCity}. They are
   * nested in the query of the index.
   */
  List<String> after(String query, List<String> sort) {
    UniqueNames nested = new UniqueNames();
    nested.reserve(outside);
    nested.reserve(List.of(query));
    return sort.stream()
        .limit(Math.max(0, sort.size() - 1L))
        .map(component -> nested.unique("After" + MemberNames.capitalised(component)))
        .toList();
  }
}
