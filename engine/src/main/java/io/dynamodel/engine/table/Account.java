package io.dynamodel.engine.table;

import io.dynamodel.engine.wire.Json;
import java.util.List;

/** The answers about the account and the service as a whole. */
final class Account {

  private static final long MAX_OF_ACCOUNT = 80_000;
  private static final long MAX_OF_TABLE = 40_000;
  private static final long CACHE_MINUTES = 1_440;

  private Account() {}

  /** Answers DescribeLimits. */
  static Json limits() {
    return Json.object()
        .put("AccountMaxReadCapacityUnits", MAX_OF_ACCOUNT)
        .put("AccountMaxWriteCapacityUnits", MAX_OF_ACCOUNT)
        .put("TableMaxReadCapacityUnits", MAX_OF_TABLE)
        .put("TableMaxWriteCapacityUnits", MAX_OF_TABLE)
        .json();
  }

  /** Answers DescribeEndpoints. */
  static Json endpoints() {
    Json.Obj endpoint =
        Json.object()
            .put("Address", "dynamodb.us-east-1.amazonaws.com")
            .put("CachePeriodInMinutes", CACHE_MINUTES)
            .json();
    return Json.object().put("Endpoints", List.of(endpoint)).json();
  }
}
