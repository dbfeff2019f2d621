package hostile;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link In} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class InMapper {
  private InMapper() {}

  /**
   * The attributes that store {@code inRecord}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code inRecord} is null
   */
  public static Map<java.lang.String, AttributeValue> toItem(In inRecord) {
    Objects.requireNonNull(inRecord, "inRecord");
    return new ItemWriter(30)
        .<java.lang.String>put("client", Converters.TEXT, inRecord.client())
        .<java.lang.String>put("table", Converters.TEXT, inRecord.table())
        .put("in", inRecord.in())
        .put("item", inRecord.item())
        .put("key", inRecord.key())
        .put("keys", inRecord.keys())
        .put("value", inRecord.value())
        .put("path", inRecord.path())
        .put("dynamo", inRecord.dynamo())
        .put("ids", inRecord.ids())
        .put("query", inRecord.query())
        .put("element", inRecord.element())
        .put("schema", inRecord.schema())
        .put("consistency", inRecord.consistency())
        .put("io", inRecord.io())
        .put("java", inRecord.java())
        .put("name", inRecord.name())
        .put("size", inRecord.size())
        .put("select", inRecord.select())
        .put("in_", inRecord.in_())
        .put("$", inRecord.$())
        .put("_x", inRecord._x())
        .put("été", inRecord.été())
        .put("object", inRecord.object())
        .put("that", inRecord.that())
        .put("fromItem", inRecord.fromItem())
        .put("equals", inRecord.equals())
        .put("options", inRecord.options())
        .put("listener", inRecord.listener())
        .put("selection", inRecord.selection())
        .item();
  }

  /**
   * The {@link In} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static In fromItem(Map<java.lang.String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static In read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      In inRecord =
          new In(
              in.<java.lang.String>key("client", Converters.TEXT),
              in.<java.lang.String>key("table", Converters.TEXT),
              in.getInt("in"),
              in.getInt("item"),
              in.getInt("key"),
              in.getInt("keys"),
              in.getInt("value"),
              in.getInt("path"),
              in.getInt("dynamo"),
              in.getInt("ids"),
              in.getInt("query"),
              in.getInt("element"),
              in.getInt("schema"),
              in.getInt("consistency"),
              in.getInt("io"),
              in.getInt("java"),
              in.getInt("name"),
              in.getInt("size"),
              in.getInt("select"),
              in.getInt("in_"),
              in.getInt("$"),
              in.getInt("_x"),
              in.getInt("été"),
              in.getInt("object"),
              in.getInt("that"),
              in.getInt("fromItem"),
              in.getInt("equals"),
              in.getInt("options"),
              in.getInt("listener"),
              in.getInt("selection"));
      in.keeps("client", inRecord.client());
      in.keeps("table", inRecord.table());
      return inRecord;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  static InTable.ByInItem readByInItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new InTable.ByInItem(
        in.<java.lang.String>key("client", Converters.TEXT),
        in.<java.lang.String>key("table", Converters.TEXT),
        in.getInt("in"),
        in.getInt("item"),
        in.getInt("key"),
        in.getInt("path"),
        in.getInt("query"),
        in.getInt("name"),
        in.getInt("object"),
        in.getInt("that"),
        in.getInt("fromItem"),
        in.getInt("equals"),
        in.getInt("options"),
        in.getInt("listener"),
        in.getInt("selection"));
  }

  static InTable.ItemItem readItemItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new InTable.ItemItem(
        in.<java.lang.String>key("client", Converters.TEXT),
        in.<java.lang.String>key("table", Converters.TEXT),
        in.getInt("key"));
  }
}
