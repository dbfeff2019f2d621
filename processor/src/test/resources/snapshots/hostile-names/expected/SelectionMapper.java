package hostile;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Selection} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class SelectionMapper {
  private static final TextConverter<Query> SELECTION =
      Converters.<Query>enumeration(Query.values());

  private SelectionMapper() {}

  /**
   * The attributes that store {@code selection}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code selection} is null
   */
  public static Map<java.lang.String, AttributeValue> toItem(Selection selection) {
    Objects.requireNonNull(selection, "selection");
    return new ItemWriter(1)
        .<Query>put("selection", SELECTION, selection.selection())
        .item();
  }

  /**
   * The {@link Selection} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Selection fromItem(Map<java.lang.String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Selection read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Selection selection =
          new Selection(
              in.<Query>key("selection", SELECTION));
      in.keeps("selection", selection.selection());
      return selection;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
