package deprecated;

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

/** Maps {@link Phrase} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
@SuppressWarnings("deprecation")
public final class PhraseMapper {
  private static final TextConverter<String> TEXT = new Phrase.Words();
  private static final TextConverter<Phrase.Tone> TONE =
      Converters.<Phrase.Tone>enumeration(Phrase.Tone.values());

  private PhraseMapper() {}

  /**
   * The attributes that store {@code phrase}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code phrase} is null
   */
  public static Map<String, AttributeValue> toItem(Phrase phrase) {
    Objects.requireNonNull(phrase, "phrase");
    return new ItemWriter(2)
        .<String>put("text", TEXT, phrase.text())
        .<Phrase.Tone>put("tone", TONE, phrase.tone(), Phrase.Tone.OLD)
        .item();
  }

  /**
   * The {@link Phrase} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Phrase fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Phrase read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Phrase(
          in.<String>get("text", TEXT),
          in.<Phrase.Tone>find("tone", TONE, Phrase.Tone.OLD));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
