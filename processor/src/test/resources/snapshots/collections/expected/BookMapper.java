package collections;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Book} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class BookMapper {
  private static final AttributeConverter<List<String>> AUTHORS =
      Converters.<String>list(Converters.TEXT);
  private static final AttributeConverter<Set<Integer>> EDITIONS =
      Converters.<Integer>set(Converters.INTEGER);

  private BookMapper() {}

  /**
   * The attributes that store {@code book}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code book} is null
   */
  public static Map<String, AttributeValue> toItem(Book book) {
    Objects.requireNonNull(book, "book");
    return new ItemWriter(3)
        .<String>put("title", Converters.TEXT, book.title())
        .<List<String>>put("authors", AUTHORS, book.authors())
        .<Set<Integer>>putSet("editions", EDITIONS, book.editions())
        .item();
  }

  /**
   * The {@link Book} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Book fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Book read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Book(
          in.<String>get("title", Converters.TEXT),
          in.<List<String>>find("authors", AUTHORS, List.<String>of()),
          in.<Set<Integer>>find("editions", EDITIONS, Set.<Integer>of()));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
