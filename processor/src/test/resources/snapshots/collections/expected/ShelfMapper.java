package collections;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Shelf} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ShelfMapper {
  private static final AttributeConverter<List<String>> TITLES =
      Converters.<String>list(Converters.TEXT);
  private static final AttributeConverter<List<List<String>>> ROWS =
      Converters.<List<String>>list(Converters.<String>list(Converters.TEXT));
  private static final AttributeConverter<List<List<List<Integer>>>> CUBES =
      Converters.<List<List<Integer>>>list(
          Converters.<List<Integer>>list(Converters.<Integer>list(Converters.INTEGER)));
  private static final AttributeConverter<List<@Nullable String>> GAPS =
      Converters.list(Converters.nullable(Converters.TEXT));
  private static final AttributeConverter<List<@Nullable List<@Nullable Long>>> RAGGED_ROWS =
      Converters.list(Converters.nullable(Converters.list(Converters.nullable(Converters.LONG))));
  private static final AttributeConverter<List<Set<String>>> GROUPS =
      Converters.<Set<String>>list(Converters.<String>set(Converters.TEXT));
  private static final AttributeConverter<List<Map<String, Integer>>> COUNTS =
      Converters.<Map<String, Integer>>list(
          Converters.<String, Integer>map(Converters.TEXT, Converters.INTEGER));
  private static final AttributeConverter<List<byte[]>> BLOBS =
      Converters.<byte[]>list(Converters.BYTES);
  private static final AttributeConverter<List<Boolean>> FLAGS =
      Converters.<Boolean>list(Converters.BOOLEAN);
  private static final AttributeConverter<List<Book>> BOOKS =
      Converters.<Book>list(Converters.<Book>document(BookMapper::toItem, BookMapper::read));
  private static final AttributeConverter<List<List<Book>>> PILES =
      Converters.<List<Book>>list(
          Converters.<Book>list(Converters.<Book>document(BookMapper::toItem, BookMapper::read)));
  private static final AttributeConverter<Set<String>> WORDS =
      Converters.<String>set(Converters.TEXT);
  private static final AttributeConverter<Set<UUID>> IDS = Converters.<UUID>set(Converters.UUID);
  private static final AttributeConverter<Set<LocalDate>> DAYS =
      Converters.<LocalDate>set(Converters.LOCAL_DATE);
  private static final AttributeConverter<Set<Colour>> COLOURS =
      Converters.<Colour>set(Converters.<Colour>enumeration(Colour.values()));
  private static final AttributeConverter<Set<Integer>> NUMBERS =
      Converters.<Integer>set(Converters.INTEGER);
  private static final AttributeConverter<Set<BigDecimal>> PRICES =
      Converters.<BigDecimal>set(Converters.BIG_DECIMAL);
  private static final AttributeConverter<Set<byte[]>> HASHES =
      Converters.<byte[]>set(Converters.BYTES);
  private static final AttributeConverter<Set<ByteBuffer>> BUFFERS =
      Converters.<ByteBuffer>set(Converters.BYTE_BUFFER);
  private static final AttributeConverter<Set<SdkBytes>> CHECKSUMS =
      Converters.<SdkBytes>set(Converters.SDK_BYTES);
  private static final AttributeConverter<Map<String, String>> LABELS =
      Converters.<String, String>map(Converters.TEXT, Converters.TEXT);
  private static final AttributeConverter<Map<String, @Nullable String>> REMARKS =
      Converters.map(Converters.TEXT, Converters.nullable(Converters.TEXT));
  private static final AttributeConverter<Map<Integer, String>> PLACES =
      Converters.<Integer, String>map(
          Converters.<Integer>numberText(Converters.INTEGER), Converters.TEXT);
  private static final AttributeConverter<Map<Long, Integer>> STOCK =
      Converters.<Long, Integer>map(
          Converters.<Long>numberText(Converters.LONG), Converters.INTEGER);
  private static final AttributeConverter<Map<UUID, Book>> BY_ID =
      Converters.<UUID, Book>map(
          Converters.UUID, Converters.<Book>document(BookMapper::toItem, BookMapper::read));
  private static final AttributeConverter<Map<Colour, List<Book>>> BY_COLOUR =
      Converters.<Colour, List<Book>>map(
          Converters.<Colour>enumeration(Colour.values()),
          Converters.<Book>list(Converters.<Book>document(BookMapper::toItem, BookMapper::read)));
  private static final AttributeConverter<Map<String, List<Book>>> BY_AUTHOR =
      Converters.<String, List<Book>>map(
          Converters.TEXT,
          Converters.<Book>list(Converters.<Book>document(BookMapper::toItem, BookMapper::read)));
  private static final AttributeConverter<Map<String, Set<Integer>>> YEARS =
      Converters.<String, Set<Integer>>map(
          Converters.TEXT, Converters.<Integer>set(Converters.INTEGER));
  private static final AttributeConverter<Map<String, Map<String, Book>>> CATALOGUE =
      Converters.<String, Map<String, Book>>map(
          Converters.TEXT,
          Converters.<String, Book>map(
              Converters.TEXT, Converters.<Book>document(BookMapper::toItem, BookMapper::read)));

  private ShelfMapper() {}

  /**
   * The attributes that store {@code shelf}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code shelf} is null
   */
  public static Map<String, AttributeValue> toItem(Shelf shelf) {
    Objects.requireNonNull(shelf, "shelf");
    return new ItemWriter(30)
        .<String>put("id", Converters.TEXT, shelf.id())
        .<List<String>>put("titles", TITLES, shelf.titles())
        .<List<List<String>>>put("rows", ROWS, shelf.rows())
        .<List<List<List<Integer>>>>put("cubes", CUBES, shelf.cubes())
        .<List<@Nullable String>>put("gaps", GAPS, shelf.gaps())
        .<List<@Nullable List<@Nullable Long>>>put("raggedRows", RAGGED_ROWS, shelf.raggedRows())
        .<List<Set<String>>>put("groups", GROUPS, shelf.groups())
        .<List<Map<String, Integer>>>put("counts", COUNTS, shelf.counts())
        .<List<byte[]>>put("blobs", BLOBS, shelf.blobs())
        .<List<Boolean>>put("flags", FLAGS, shelf.flags())
        .<List<Book>>put("books", BOOKS, shelf.books())
        .<List<List<Book>>>put("piles", PILES, shelf.piles())
        .<Set<String>>putSet("words", WORDS, shelf.words())
        .<Set<UUID>>putSet("ids", IDS, shelf.ids())
        .<Set<LocalDate>>putSet("days", DAYS, shelf.days())
        .<Set<Colour>>putSet("colours", COLOURS, shelf.colours())
        .<Set<Integer>>putSet("numbers", NUMBERS, shelf.numbers())
        .<Set<BigDecimal>>putSet("prices", PRICES, shelf.prices())
        .<Set<byte[]>>putSet("hashes", HASHES, shelf.hashes())
        .<Set<ByteBuffer>>putSet("buffers", BUFFERS, shelf.buffers())
        .<Set<SdkBytes>>putSet("checksums", CHECKSUMS, shelf.checksums())
        .<Map<String, String>>put("labels", LABELS, shelf.labels())
        .<Map<String, @Nullable String>>put("remarks", REMARKS, shelf.remarks())
        .<Map<Integer, String>>put("places", PLACES, shelf.places())
        .<Map<Long, Integer>>put("stock", STOCK, shelf.stock())
        .<Map<UUID, Book>>put("byId", BY_ID, shelf.byId())
        .<Map<Colour, List<Book>>>put("byColour", BY_COLOUR, shelf.byColour())
        .<Map<String, List<Book>>>put("byAuthor", BY_AUTHOR, shelf.byAuthor())
        .<Map<String, Set<Integer>>>put("years", YEARS, shelf.years())
        .<Map<String, Map<String, Book>>>put("catalogue", CATALOGUE, shelf.catalogue())
        .item();
  }

  /**
   * The {@link Shelf} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Shelf fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Shelf read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Shelf shelf =
          new Shelf(
              in.<String>key("id", Converters.TEXT),
              in.<List<String>>find("titles", TITLES, List.<String>of()),
              in.<List<List<String>>>find("rows", ROWS, List.<List<String>>of()),
              in.<List<List<List<Integer>>>>find("cubes", CUBES, List.<List<List<Integer>>>of()),
              in.<List<@Nullable String>>find("gaps", GAPS, List.<@Nullable String>of()),
              in.<List<@Nullable List<@Nullable Long>>>find(
                  "raggedRows", RAGGED_ROWS, List.<@Nullable List<@Nullable Long>>of()),
              in.<List<Set<String>>>find("groups", GROUPS, List.<Set<String>>of()),
              in.<List<Map<String, Integer>>>find(
                  "counts", COUNTS, List.<Map<String, Integer>>of()),
              in.<List<byte[]>>find("blobs", BLOBS, List.<byte[]>of()),
              in.<List<Boolean>>find("flags", FLAGS, List.<Boolean>of()),
              in.<List<Book>>find("books", BOOKS, List.<Book>of()),
              in.<List<List<Book>>>find("piles", PILES, List.<List<Book>>of()),
              in.<Set<String>>find("words", WORDS, Set.<String>of()),
              in.<Set<UUID>>find("ids", IDS, Set.<UUID>of()),
              in.<Set<LocalDate>>find("days", DAYS, Set.<LocalDate>of()),
              in.<Set<Colour>>find("colours", COLOURS, Set.<Colour>of()),
              in.<Set<Integer>>find("numbers", NUMBERS, Set.<Integer>of()),
              in.<Set<BigDecimal>>find("prices", PRICES, Set.<BigDecimal>of()),
              in.<Set<byte[]>>find("hashes", HASHES, Set.<byte[]>of()),
              in.<Set<ByteBuffer>>find("buffers", BUFFERS, Set.<ByteBuffer>of()),
              in.<Set<SdkBytes>>find("checksums", CHECKSUMS, Set.<SdkBytes>of()),
              in.<Map<String, String>>find("labels", LABELS, Map.<String, String>of()),
              in.<Map<String, @Nullable String>>find(
                  "remarks", REMARKS, Map.<String, @Nullable String>of()),
              in.<Map<Integer, String>>find("places", PLACES, Map.<Integer, String>of()),
              in.<Map<Long, Integer>>find("stock", STOCK, Map.<Long, Integer>of()),
              in.<Map<UUID, Book>>find("byId", BY_ID, Map.<UUID, Book>of()),
              in.<Map<Colour, List<Book>>>find("byColour", BY_COLOUR, Map.<Colour, List<Book>>of()),
              in.<Map<String, List<Book>>>find("byAuthor", BY_AUTHOR, Map.<String, List<Book>>of()),
              in.<Map<String, Set<Integer>>>find("years", YEARS, Map.<String, Set<Integer>>of()),
              in.<Map<String, Map<String, Book>>>find(
                  "catalogue", CATALOGUE, Map.<String, Map<String, Book>>of()));
      in.keeps("id", shelf.id());
      return shelf;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
