package unmapped;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Note} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class NoteMapper {
  private static final AttributeConverter<Map<String, AttributeValue>> NAMED =
      Converters.<String, AttributeValue>map(Converters.TEXT, Converters.ATTRIBUTE_VALUE);
  private static final AttributeConverter<Part> PART =
      Converters.<Part>document(PartMapper::toItem, PartMapper::read);
  private static final Set<String> ATTRIBUTES = Set.of("id", "t", "raw", "named", "part");

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
    return new ItemWriter(6)
        .<String>put("id", Converters.TEXT, note.id())
        .<String>put("t", Converters.TEXT, note.attributes())
        .unmapped("rest", ATTRIBUTES, note.rest())
        .<AttributeValue>put("raw", Converters.ATTRIBUTE_VALUE, note.raw())
        .<Map<String, AttributeValue>>put("named", NAMED, note.named())
        .<Part>put("part", PART, note.part())
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
              in.<String>get("t", Converters.TEXT),
              in.unmapped(ATTRIBUTES),
              in.<AttributeValue>get("raw", Converters.ATTRIBUTE_VALUE),
              in.<Map<String, AttributeValue>>find(
                  "named", NAMED, Map.<String, AttributeValue>of()),
              in.<Part>get("part", PART));
      in.keeps("id", note.id());
      return note;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
