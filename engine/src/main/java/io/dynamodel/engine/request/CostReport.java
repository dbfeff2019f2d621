package io.dynamodel.engine.request;

/** The costs that a request asks to be told. {@code capacity} is the level of detail. */
public record CostReport(String capacity, boolean collections) {

  /** The parameter that asks for capacity. */
  public static final Member CAPACITY = Member.oneOf("INDEXES", "TOTAL", "NONE");

  static final Member COLLECTIONS = Member.oneOf("SIZE", "NONE");

  /** Reads what a request says of it. */
  public static CostReport of(Input in) {
    return new CostReport(
        in.text("ReturnConsumedCapacity", "NONE"),
        in.text("ReturnItemCollectionMetrics", "NONE").equals("SIZE"));
  }
}
