package writes;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Note} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class NoteMapper {
  private static final AttributeConverter<Instant> CREATED =
      Converters.<Instant>checked(new MapConverter());

  private NoteMapper() {}

  /**
   * The attributes that store {@code note}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code note} is null
   */
  public static Map<String, AttributeValue> toItem(Note note) {
    Objects.requireNonNull(note, "note");
    return new ItemWriter(3)
        .<String>put("id", Converters.TEXT, note.id())
        .<Instant>putOptional("created", CREATED, note.created())
        .<Instant>putOptional("updated", Converters.INSTANT, note.updated())
        .item();
  }

  /**
   * The {@link Note} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Note fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Note read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Note note =
          new Note(
              in.<String>key("id", Converters.TEXT),
              in.<Instant>find("created", CREATED),
              in.<Instant>find("updated", Converters.INSTANT));
      in.keeps("id", note.id());
      return note;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
