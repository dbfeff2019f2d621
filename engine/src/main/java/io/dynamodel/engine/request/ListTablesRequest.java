package io.dynamodel.engine.request;

import org.jspecify.annotations.Nullable;

/** Some tables' names, behind that of {@code start}. */
public record ListTablesRequest(@Nullable String start, int limit) {

  public static final Shape.Struct SHAPE =
      Shape.struct("ListTablesInput")
          .with("Limit", Member.integer().atLeast(1).atMost(100))
          .with(
              "ExclusiveStartTableName",
              Member.text().matching(Member.NAME).lengthFrom(3).lengthUpTo(255));

  /** Reads a request. */
  public static ListTablesRequest of(Input input) {
    Long limit = input.optionalNumber("Limit");
    return new ListTablesRequest(
        input.optionalText("ExclusiveStartTableName"), limit == null ? 100 : limit.intValue());
  }
}
