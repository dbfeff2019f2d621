package io.dynamodel.processor.naming;

import java.util.Set;

/** The methods of the runtime's classes that methods of generated subclasses must not meet. */
final class ReservedNames {
  /**
   * Of {@code QueryBase}, {@code PartialQueryBase} and their async forms: those without parameters,
   * as the step of a sort key has none. So a step has one name in all of them.
   */
  static final Set<String> QUERY =
      Set.of(
          "clone",
          "count",
          "deleteAll",
          "descending",
          "filledPage",
          "finalize",
          "first",
          "fullItems",
          "getClass",
          "hashCode",
          "items",
          "iterator",
          "notify",
          "notifyAll",
          "page",
          "pages",
          "spliterator",
          "stream",
          "toList",
          "toString",
          "wait",
          "withoutExpired");

  /** Of {@code DynamoTable} and of every generated table, whatever their parameters. */
  static final Set<String> TABLE =
      Set.of(
          "admin",
          "clone",
          "decodeKey",
          "delete",
          "deleteAll",
          "deleteItem",
          "equals",
          "finalize",
          "find",
          "findItem",
          "get",
          "getAll",
          "getClass",
          "getEach",
          "getItem",
          "hashCode",
          "insert",
          "insertOrReplaceExpired",
          "key",
          "keyOf",
          "notify",
          "notifyAll",
          "partialQueryOf",
          "patch",
          "put",
          "putAll",
          "query",
          "queryIndex",
          "queryOf",
          "queryTable",
          "refresh",
          "refreshItem",
          "scan",
          "scanIndex",
          "toString",
          "tryDelete",
          "tryInsert",
          "tryPatch",
          "tryPut",
          "update",
          "updateItem",
          "upsert",
          "upsertItem",
          "wait",
          "withConsistentReads",
          "withId",
          "withListener",
          "withParallelRequests",
          "writeOnce");

  /** Of {@code DocumentAttribute} and {@code Removable}: those without parameters, as an edge. */
  static final Set<String> PATH =
      Set.of(
          "clone",
          "exists",
          "finalize",
          "getClass",
          "hashCode",
          "isEmpty",
          "notExists",
          "notify",
          "notifyAll",
          "path",
          "remove",
          "toString",
          "wait");

  private ReservedNames() {}
}
