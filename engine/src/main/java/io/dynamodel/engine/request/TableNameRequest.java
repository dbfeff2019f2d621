package io.dynamodel.engine.request;

/** Names a table to describe or delete, by its name or its ARN. */
public final class TableNameRequest {

  public static final Shape.Struct SHAPE =
      Shape.struct("TableNameInput").with("TableName", Member.ADMINISTERED_TABLE);

  private TableNameRequest() {}

  /** The name or the ARN. */
  public static String of(Input input) {
    return input.text("TableName");
  }
}
