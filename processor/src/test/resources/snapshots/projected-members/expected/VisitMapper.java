package members;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Visit} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class VisitMapper {
  private static final AttributeConverter<Address> HOME_ADDRESS =
      Converters.<Address>document(AddressMapper::toItem, AddressMapper::read);
  private static final AttributeConverter<Address> WORK_ADDRESS =
      Converters.<Address>document(AddressMapper::toItem, AddressMapper::read);
  private static final AttributeConverter<Address> NEXT_ADDRESS =
      Converters.<Address>document(AddressMapper::toItem, AddressMapper::read);
  private static final AttributeConverter<List<Address>> STOPS =
      Converters.<Address>list(
          Converters.<Address>document(AddressMapper::toItem, AddressMapper::read));

  private VisitMapper() {}

  /**
   * The attributes that store {@code visit}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code visit} is null
   */
  public static Map<String, AttributeValue> toItem(Visit visit) {
    Objects.requireNonNull(visit, "visit");
    return new ItemWriter(5)
        .<String>put("visit_id", Converters.TEXT, visit.visitId())
        .<Address>put("home_address", HOME_ADDRESS, visit.homeAddress())
        .<Address>putOptional("work_address", WORK_ADDRESS, visit.workAddress())
        .<Address>putIfPresent("next_address", NEXT_ADDRESS, visit.nextAddress())
        .<List<Address>>put("stops", STOPS, visit.stops())
        .item();
  }

  /**
   * The {@link Visit} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Visit fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Visit read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Visit visit =
          new Visit(
              in.<String>key("visit_id", Converters.TEXT),
              in.<Address>get("home_address", HOME_ADDRESS),
              in.<Address>find("work_address", WORK_ADDRESS),
              Optional.<Address>ofNullable(in.<Address>find("next_address", NEXT_ADDRESS)),
              in.<List<Address>>find("stops", STOPS, List.<Address>of()));
      in.keeps("visit_id", visit.visitId());
      return visit;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
