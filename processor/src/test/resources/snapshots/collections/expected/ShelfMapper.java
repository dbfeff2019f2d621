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
  private static final AttributeConverter<List<String>> TITLES = Converters.list(Converters.TEXT);
  private static final AttributeConverter<List<List<String>>> ROWS =
      Converters.list(Converters.list(Converters.TEXT));
  private static final AttributeConverter<List<List<List<Integer>>>> CUBES =
      Converters.list(Converters.list(Converters.list(Converters.INTEGER)));
  private static final AttributeConverter<List<@Nullable String>> GAPS =
      Converters.list(Converters.nullable(Converters.TEXT));
  private static final AttributeConverter<List<@Nullable List<@Nullable Long>>> RAGGED_ROWS =
      Converters.list(Converters.nullable(Converters.list(Converters.nullable(Converters.LONG))));
  private static final AttributeConverter<List<Set<String>>> GROUPS =
      Converters.list(Converters.set(Converters.TEXT));
  private static final AttributeConverter<List<Map<String, Integer>>> COUNTS =
      Converters.list(Converters.map(Converters.TEXT, Converters.INTEGER));
  private static final AttributeConverter<List<byte[]>> BLOBS = Converters.list(Converters.BYTES);
  private static final AttributeConverter<List<Boolean>> FLAGS =
      Converters.list(Converters.BOOLEAN);
  private static final AttributeConverter<List<Book>> BOOKS =
      Converters.list(Converters.document(BookMapper::toItem, BookMapper::read));
  private static final AttributeConverter<List<List<Book>>> PILES =
      Converters.list(Converters.list(Converters.document(BookMapper::toItem, BookMapper::read)));
  private static final AttributeConverter<Set<String>> WORDS = Converters.set(Converters.TEXT);
  private static final AttributeConverter<Set<UUID>> IDS = Converters.set(Converters.UUID);
  private static final AttributeConverter<Set<LocalDate>> DAYS =
      Converters.set(Converters.LOCAL_DATE);
  private static final AttributeConverter<Set<Colour>> COLOURS =
      Converters.set(Converters.enumeration(Colour.values()));
  private static final AttributeConverter<Set<Integer>> NUMBERS =
      Converters.set(Converters.INTEGER);
  private static final AttributeConverter<Set<BigDecimal>> PRICES =
      Converters.set(Converters.BIG_DECIMAL);
  private static final AttributeConverter<Set<byte[]>> HASHES = Converters.set(Converters.BYTES);
  private static final AttributeConverter<Set<ByteBuffer>> BUFFERS =
      Converters.set(Converters.BYTE_BUFFER);
  private static final AttributeConverter<Set<SdkBytes>> CHECKSUMS =
      Converters.set(Converters.SDK_BYTES);
  private static final AttributeConverter<Map<String, String>> LABELS =
      Converters.map(Converters.TEXT, Converters.TEXT);
  private static final AttributeConverter<Map<String, @Nullable String>> REMARKS =
      Converters.map(Converters.TEXT, Converters.nullable(Converters.TEXT));
  private static final AttributeConverter<Map<Integer, String>> PLACES =
      Converters.map(Converters.numberText(Converters.INTEGER), Converters.TEXT);
  private static final AttributeConverter<Map<Long, Integer>> STOCK =
      Converters.map(Converters.numberText(Converters.LONG), Converters.INTEGER);
  private static final AttributeConverter<Map<UUID, Book>> BY_ID =
      Converters.map(Converters.UUID, Converters.document(BookMapper::toItem, BookMapper::read));
  private static final AttributeConverter<Map<Colour, List<Book>>> BY_COLOUR =
      Converters.map(
          Converters.enumeration(Colour.values()),
          Converters.list(Converters.document(BookMapper::toItem, BookMapper::read)));
  private static final AttributeConverter<Map<String, List<Book>>> BY_AUTHOR =
      Converters.map(
          Converters.TEXT,
          Converters.list(Converters.document(BookMapper::toItem, BookMapper::read)));
  private static final AttributeConverter<Map<String, Set<Integer>>> YEARS =
      Converters.map(Converters.TEXT, Converters.set(Converters.INTEGER));
  private static final AttributeConverter<Map<String, Map<String, Book>>> CATALOGUE =
      Converters.map(
          Converters.TEXT,
          Converters.map(
              Converters.TEXT, Converters.document(BookMapper::toItem, BookMapper::read)));

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
        .put("id", Converters.TEXT, shelf.id())
        .put("titles", TITLES, shelf.titles())
        .put("rows", ROWS, shelf.rows())
        .put("cubes", CUBES, shelf.cubes())
        .put("gaps", GAPS, shelf.gaps())
        .put("raggedRows", RAGGED_ROWS, shelf.raggedRows())
        .put("groups", GROUPS, shelf.groups())
        .put("counts", COUNTS, shelf.counts())
        .put("blobs", BLOBS, shelf.blobs())
        .put("flags", FLAGS, shelf.flags())
        .put("books", BOOKS, shelf.books())
        .put("piles", PILES, shelf.piles())
        .putSet("words", WORDS, shelf.words())
        .putSet("ids", IDS, shelf.ids())
        .putSet("days", DAYS, shelf.days())
        .putSet("colours", COLOURS, shelf.colours())
        .putSet("numbers", NUMBERS, shelf.numbers())
        .putSet("prices", PRICES, shelf.prices())
        .putSet("hashes", HASHES, shelf.hashes())
        .putSet("buffers", BUFFERS, shelf.buffers())
        .putSet("checksums", CHECKSUMS, shelf.checksums())
        .put("labels", LABELS, shelf.labels())
        .put("remarks", REMARKS, shelf.remarks())
        .put("places", PLACES, shelf.places())
        .put("stock", STOCK, shelf.stock())
        .put("byId", BY_ID, shelf.byId())
        .put("byColour", BY_COLOUR, shelf.byColour())
        .put("byAuthor", BY_AUTHOR, shelf.byAuthor())
        .put("years", YEARS, shelf.years())
        .put("catalogue", CATALOGUE, shelf.catalogue())
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
              in.key("id", Converters.TEXT),
              in.find("titles", TITLES, List.of()),
              in.find("rows", ROWS, List.of()),
              in.find("cubes", CUBES, List.of()),
              in.find("gaps", GAPS, List.<@Nullable String>of()),
              in.find("raggedRows", RAGGED_ROWS, List.<@Nullable List<@Nullable Long>>of()),
              in.find("groups", GROUPS, List.of()),
              in.find("counts", COUNTS, List.of()),
              in.find("blobs", BLOBS, List.of()),
              in.find("flags", FLAGS, List.of()),
              in.find("books", BOOKS, List.of()),
              in.find("piles", PILES, List.of()),
              in.find("words", WORDS, Set.of()),
              in.find("ids", IDS, Set.of()),
              in.find("days", DAYS, Set.of()),
              in.find("colours", COLOURS, Set.of()),
              in.find("numbers", NUMBERS, Set.of()),
              in.find("prices", PRICES, Set.of()),
              in.find("hashes", HASHES, Set.of()),
              in.find("buffers", BUFFERS, Set.of()),
              in.find("checksums", CHECKSUMS, Set.of()),
              in.find("labels", LABELS, Map.of()),
              in.find("remarks", REMARKS, Map.<String, @Nullable String>of()),
              in.find("places", PLACES, Map.of()),
              in.find("stock", STOCK, Map.of()),
              in.find("byId", BY_ID, Map.of()),
              in.find("byColour", BY_COLOUR, Map.of()),
              in.find("byAuthor", BY_AUTHOR, Map.of()),
              in.find("years", YEARS, Map.of()),
              in.find("catalogue", CATALOGUE, Map.of()));
      in.keeps("id", shelf.id());
      return shelf;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
