package documents;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Person} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class PersonMapper {
  private static final AttributeConverter<Pet> PET =
      Converters.<Pet>document(PetMapper::toItem, PetMapper::read);
  private static final AttributeConverter<Person> SPOUSE =
      Converters.<Person>document(PersonMapper::toItem, PersonMapper::read);
  private static final AttributeConverter<Map<String, Person>> FRIENDS =
      Converters.<String, Person>map(
          Converters.TEXT, Converters.<Person>document(PersonMapper::toItem, PersonMapper::read));

  private PersonMapper() {}

  /**
   * The attributes that store {@code person}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code person} is null
   */
  public static Map<String, AttributeValue> toItem(Person person) {
    Objects.requireNonNull(person, "person");
    return new ItemWriter(4)
        .<String>put("name", Converters.TEXT, person.name())
        .<Pet>putOptional("pet", PET, person.pet())
        .<Person>putIfPresent("spouse", SPOUSE, person.spouse())
        .<Map<String, Person>>put("friends", FRIENDS, person.friends())
        .item();
  }

  /**
   * The {@link Person} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Person fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Person read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Person(
          in.<String>get("name", Converters.TEXT),
          in.<Pet>find("pet", PET),
          Optional.<Person>ofNullable(in.<Person>find("spouse", SPOUSE)),
          in.<Map<String, Person>>find("friends", FRIENDS, Map.<String, Person>of()));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
