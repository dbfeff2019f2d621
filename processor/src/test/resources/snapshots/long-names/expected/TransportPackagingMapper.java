package names;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link TransportPackaging} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class TransportPackagingMapper {
  private static final AttributeConverter<List<List<TransportPackaging>>>
      CONTAINED_TRANSPORT_PACKAGINGS =
          Converters.<List<TransportPackaging>>list(
              Converters.<TransportPackaging>list(
                  Converters.<TransportPackaging>document(
                      TransportPackagingMapper::toItem, TransportPackagingMapper::read)));
  private static final AttributeConverter<TransportPackaging> SURROUNDING_TRANSPORT_PACKAGING =
      Converters.<TransportPackaging>document(
          TransportPackagingMapper::toItem, TransportPackagingMapper::read);

  private TransportPackagingMapper() {}

  /**
   * The attributes that store {@code transportPackaging}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code transportPackaging} is null
   */
  public static Map<String, AttributeValue> toItem(TransportPackaging transportPackaging) {
    Objects.requireNonNull(transportPackaging, "transportPackaging");
    return new ItemWriter(3)
        .<String>put(
            "manufacturerSerialNumber",
            Converters.TEXT,
            transportPackaging.manufacturerSerialNumber())
        .<List<List<TransportPackaging>>>put(
            "containedTransportPackagings",
            CONTAINED_TRANSPORT_PACKAGINGS,
            transportPackaging.containedTransportPackagings())
        .<TransportPackaging>putOptional(
            "surroundingTransportPackaging",
            SURROUNDING_TRANSPORT_PACKAGING,
            transportPackaging.surroundingTransportPackaging())
        .item();
  }

  /**
   * The {@link TransportPackaging} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static TransportPackaging fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static TransportPackaging read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new TransportPackaging(
          in.<String>get("manufacturerSerialNumber", Converters.TEXT),
          in.<List<List<TransportPackaging>>>find(
              "containedTransportPackagings",
              CONTAINED_TRANSPORT_PACKAGINGS,
              List.<List<TransportPackaging>>of()),
          in.<TransportPackaging>find(
              "surroundingTransportPackaging", SURROUNDING_TRANSPORT_PACKAGING));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
