package hostiletexts;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Note} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class NoteMapper {
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "P\u2028K",
          "SK",
          "id",
          "number",
          "a\u2028b\u2029c",
          "\u202eturned\u2066 \u200f \ufeff",
          "\ud800",
          "/* no comment */ // { ( < \" ' \\",
          "long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_lon"
              + "g_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_"
              + "long_long_long_long_long_long_",
          "text",
          "ab");

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
    return new ItemWriter(12)
        .<String>put("id", Converters.TEXT, note.id())
        .<String>put("number", Converters.TEXT, note.number())
        .<String>put("a\u2028b\u2029c", Converters.TEXT, note.separators())
        .<String>put(
            "\u202eturned\u2066 \u200f \ufeff",
            Converters.TEXT,
            note.turned(),
            "\u2028\u2029\u0085\u000b\f\u0000𐀀😀\u202e")
        .<String>put("\ud800", Converters.TEXT, note.alone())
        .<String>put("/* no comment */ // { ( < \" ' \\", Converters.TEXT, note.code())
        .put(
            "long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_l"
                + "ong_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_l"
                + "ong_long_long_long_long_long_long_",
            note.longName())
        .<String>put(
            "text",
            Converters.TEXT,
            note.text(),
            "A default that goes on and on, line after line: its words are kept together, and so "
                + "are escapes such as \n, \\ and \" and \u0001\u0002\u0003\u0004\u0005\u0006\u0007"
                + "\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015; and that is all.")
        .<String>putIfPresent("ab", Converters.TEXT, note.ab())
        .unmapped("rest", ATTRIBUTES, note.rest())
        .keys(NoteTable.Schema.SCHEMA)
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
    return read(parts(StoredItem.of(item)));
  }

  /** {@code item} with all parts of its key, for {@link #read} and projections. */
  public static StoredItem parts(StoredItem item) {
    return NoteTable.Schema.SCHEMA.parts(item);
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Note read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Note note =
          new Note(
              in.<String>key("id", Converters.TEXT),
              in.<String>key("number", Converters.TEXT),
              in.<String>get("a\u2028b\u2029c", Converters.TEXT),
              in.<String>find(
                  "\u202eturned\u2066 \u200f \ufeff",
                  Converters.TEXT,
                  "\u2028\u2029\u0085\u000b\f\u0000𐀀😀\u202e"),
              in.<String>get("\ud800", Converters.TEXT),
              in.<String>get("/* no comment */ // { ( < \" ' \\", Converters.TEXT),
              in.getInt(
                  "long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_"
                      + "long_long_long_long_long_long_long_long_long_long_long_long_long_long_long"
                      + "_long_long_long_long_long_long_long_long_long_"),
              in.<String>find(
                  "text",
                  Converters.TEXT,
                  "A default that goes on and on, line after line: its words are kept together, "
                      + "and so are escapes such as \n, \\ and \" and "
                      + "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000e\u000f\u0010\u0011\u0012"
                      + "\u0013\u0014\u0015; and that is all."),
              Optional.<String>ofNullable(in.<String>find("ab", Converters.TEXT)),
              in.unmapped(ATTRIBUTES));
      in.keeps("id", note.id());
      in.keeps("number", note.number());
      return note;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
