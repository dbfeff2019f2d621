package deprecated;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.schema.Selection;
import io.dynamodel.support.ItemReader;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads {@link Phrase.Brief} in place of {@link Phrase}: only the attributes that it has. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
@SuppressWarnings("deprecation")
public final class Phrase_BriefProjection {
  /** What projections with a component {@link Phrase.Brief} read of it (ProjectionExpression). */
  public static final Selection<Phrase, Phrase.Brief> SELECTION =
      Selection.<Phrase, Phrase.Brief>of(Phrase_BriefProjection::read, "text");

  private static final TextConverter<String> TEXT = new Phrase.Words();

  private Phrase_BriefProjection() {}

  /**
   * The {@link Phrase.Brief} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Phrase.Brief fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Phrase.Brief read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Phrase.Brief(
          in.<String>get("text", TEXT));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
