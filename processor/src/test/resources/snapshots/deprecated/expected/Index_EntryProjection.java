package deprecated;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.support.ItemReader;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads {@link Index.Entry} in place of {@link Index}: only the attributes that it has. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
@SuppressWarnings("deprecation")
public final class Index_EntryProjection {
  /**
   * Makes a find, a batch get, a query or a scan read {@link Index.Entry} (ProjectionExpression).
   */
  public static final Selection<Index, Index.Entry> SELECTION =
      Selection.<Index, Index.Entry>of(Index_EntryProjection::read, "id", "text");

  private Index_EntryProjection() {}

  /**
   * The {@link Index.Entry} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Index.Entry fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Index.Entry read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Index.Entry entry =
          new Index.Entry(
              in.<String>key("id", Converters.TEXT),
              in.<String>get("text", Converters.TEXT));
      in.keeps("id", entry.id());
      return entry;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  /** The attributes of {@link Index.Entry}, for conditions. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Index.Entry, String> id =
        new ComparableTextAttribute<Index.Entry, String>(AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code text}, stored as text (S). */
    public static final TextAttribute<Index.Entry, String> text =
        new TextAttribute<Index.Entry, String>(AttributePath.of("text"), Converters.TEXT);

    private A() {}
  }
}
