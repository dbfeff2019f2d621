package documents;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Pet} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class PetMapper {
  private static final AttributeConverter<Person> OWNER =
      Converters.<Person>document(PersonMapper::toItem, PersonMapper::read);

  private PetMapper() {}

  /**
   * The attributes that store {@code pet}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code pet} is null
   */
  public static Map<String, AttributeValue> toItem(Pet pet) {
    Objects.requireNonNull(pet, "pet");
    return new ItemWriter(2)
        .<String>put("name", Converters.TEXT, pet.name())
        .<Person>putOptional("owner", OWNER, pet.owner())
        .item();
  }

  /**
   * The {@link Pet} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Pet fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Pet read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Pet(
          in.<String>get("name", Converters.TEXT),
          in.<Person>find("owner", OWNER));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
