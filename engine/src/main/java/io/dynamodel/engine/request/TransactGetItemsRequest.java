package io.dynamodel.engine.request;

import java.util.List;

/** A request to read some items as they are at one moment. */
public record TransactGetItemsRequest(List<Get> gets, CostReport report) {

  /** The read of one item. */
  public record Get(String table, ItemRead read) {

    private static final Shape.Struct SHAPE =
        ItemRead.addProjection(
            Shape.struct("Get")
                .with("Key", Member.attributes().required())
                .with("TableName", Member.TABLE_NAME));

    private static Get of(Input in) {
      ItemRead.checkParameters(in);
      ItemRead read = new ItemRead(in.attributes("Key"), true, ItemRead.optionalProjection(in));
      return new Get(in.text("TableName"), read);
    }
  }

  public static final Shape.Struct SHAPE =
      Shape.struct("TransactGetItemsInput")
          .with("ReturnConsumedCapacity", CostReport.CAPACITY)
          .with(
              "TransactItems",
              Member.listOf(
                      Member.of(
                          Shape.struct("TransactGetItem")
                              .with("Get", Member.of(Get.SHAPE).required())))
                  .required()
                  .lengthFrom(1)
                  .lengthUpTo(100));

  /**
   * Checks what needs no table: first action first.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if the service refuses it
   */
  public static TransactGetItemsRequest of(Input in) {
    List<Get> gets =
        in.inputs("TransactItems").stream().map(each -> Get.of(each.input("Get"))).toList();
    return new TransactGetItemsRequest(gets, CostReport.of(in));
  }
}
