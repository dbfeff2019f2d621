package io.dynamodel.engine.request;

/** A request to begin or end the time to live of items, and the attribute that has it. */
public record TimeToLiveRequest(String table, boolean enabled, String attribute) {

  public static final Shape.Struct SHAPE =
      Shape.struct("UpdateTimeToLiveInput")
          .with("TableName", Member.ADMINISTERED_TABLE)
          .with(
              "TimeToLiveSpecification",
              Member.of(
                      Shape.struct("TimeToLiveSpecification")
                          .with("Enabled", Member.bool().required())
                          .with(
                              "AttributeName",
                              Member.text().required().lengthFrom(1).lengthUpTo(255)))
                  .required());

  /** Reads a request. */
  public static TimeToLiveRequest of(Input input) {
    Input specification = input.input("TimeToLiveSpecification");
    return new TimeToLiveRequest(
        input.text("TableName"),
        specification.flag("Enabled"),
        specification.text("AttributeName"));
  }
}
