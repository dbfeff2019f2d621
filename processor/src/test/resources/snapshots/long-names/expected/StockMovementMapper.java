package names;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link StockMovement} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class StockMovementMapper {
  private static final AttributeConverter<TransportPackaging> OUTER_TRANSPORT_PACKAGING =
      Converters.<TransportPackaging>document(
          TransportPackagingMapper::toItem, TransportPackagingMapper::read);
  private static final AttributeConverter<List<TransportPackaging>> INNER_TRANSPORT_PACKAGINGS =
      Converters.<TransportPackaging>list(
          Converters.<TransportPackaging>document(
              TransportPackagingMapper::toItem, TransportPackagingMapper::read));
  private static final AttributeConverter<Map<UUID, List<TransportPackaging>>>
      TRANSPORT_PACKAGINGS_BY_EMPLOYEE =
          Converters.<UUID, List<TransportPackaging>>map(
              Converters.UUID,
              Converters.<TransportPackaging>list(
                  Converters.<TransportPackaging>document(
                      TransportPackagingMapper::toItem, TransportPackagingMapper::read)));
  private static final AttributeConverter<Map<UUID, Map<Integer, @Nullable TransportPackaging>>>
      PACKAGINGS_BY_EMPLOYEE_AND_FLOOR =
          Converters.map(
              Converters.UUID,
              Converters.map(
                  Converters.<Integer>numberText(Converters.INTEGER),
                  Converters.nullable(
                      Converters.<TransportPackaging>document(
                          TransportPackagingMapper::toItem, TransportPackagingMapper::read))));

  private StockMovementMapper() {}

  /**
   * The attributes that store {@code stockMovement}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code stockMovement} is null
   */
  public static Map<String, AttributeValue> toItem(StockMovement stockMovement) {
    Objects.requireNonNull(stockMovement, "stockMovement");
    return new ItemWriter(9)
        .<String>put(
            "warehouse_identifier_of_origin",
            Converters.TEXT,
            stockMovement.warehouseIdentifierOfOrigin())
        .<Instant>put(
            "time_of_confirmation_by_scanner",
            Converters.INSTANT,
            stockMovement.timeOfConfirmationByScanner())
        .<UUID>put(
            "responsible_warehouse_employee",
            Converters.UUID,
            stockMovement.responsibleWarehouseEmployee())
        .<String>put(
            "external_movement_reference",
            Converters.TEXT,
            stockMovement.externalMovementReference())
        .<String>putOptional(
            "remark_of_the_receiving_warehouse",
            Converters.TEXT,
            stockMovement.remarkOfTheReceivingWarehouse())
        .<TransportPackaging>put(
            "outer_transport_packaging",
            OUTER_TRANSPORT_PACKAGING,
            stockMovement.outerTransportPackaging())
        .<List<TransportPackaging>>put(
            "inner_transport_packagings",
            INNER_TRANSPORT_PACKAGINGS,
            stockMovement.innerTransportPackagings())
        .<Map<UUID, List<TransportPackaging>>>put(
            "transport_packagings_by_employee",
            TRANSPORT_PACKAGINGS_BY_EMPLOYEE,
            stockMovement.transportPackagingsByEmployee())
        .<Map<UUID, Map<Integer, @Nullable TransportPackaging>>>put(
            "packagings_by_employee_and_floor",
            PACKAGINGS_BY_EMPLOYEE_AND_FLOOR,
            stockMovement.packagingsByEmployeeAndFloor())
        .item();
  }

  /**
   * The {@link StockMovement} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static StockMovement fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static StockMovement read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      StockMovement stockMovement =
          new StockMovement(
              in.<String>key("warehouse_identifier_of_origin", Converters.TEXT),
              in.<Instant>key("time_of_confirmation_by_scanner", Converters.INSTANT),
              in.<UUID>get("responsible_warehouse_employee", Converters.UUID),
              in.<String>get("external_movement_reference", Converters.TEXT),
              in.<String>find("remark_of_the_receiving_warehouse", Converters.TEXT),
              in.<TransportPackaging>get("outer_transport_packaging", OUTER_TRANSPORT_PACKAGING),
              in.<List<TransportPackaging>>find(
                  "inner_transport_packagings",
                  INNER_TRANSPORT_PACKAGINGS,
                  List.<TransportPackaging>of()),
              in.<Map<UUID, List<TransportPackaging>>>find(
                  "transport_packagings_by_employee",
                  TRANSPORT_PACKAGINGS_BY_EMPLOYEE,
                  Map.<UUID, List<TransportPackaging>>of()),
              in.<Map<UUID, Map<Integer, @Nullable TransportPackaging>>>find(
                  "packagings_by_employee_and_floor",
                  PACKAGINGS_BY_EMPLOYEE_AND_FLOOR,
                  Map.<UUID, Map<Integer, @Nullable TransportPackaging>>of()));
      in.keeps("warehouse_identifier_of_origin", stockMovement.warehouseIdentifierOfOrigin());
      in.keeps("time_of_confirmation_by_scanner", stockMovement.timeOfConfirmationByScanner());
      return stockMovement;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  static StockMovementTable.ByStockMovementsByExternalMovementReferenceItem
      readByStockMovementsByExternalMovementReferenceItem(
          StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new StockMovementTable.ByStockMovementsByExternalMovementReferenceItem(
        in.<String>key("warehouse_identifier_of_origin", Converters.TEXT),
        in.<Instant>key("time_of_confirmation_by_scanner", Converters.INSTANT),
        in.<UUID>get("responsible_warehouse_employee", Converters.UUID),
        in.<String>get("external_movement_reference", Converters.TEXT),
        in.<String>find("remark_of_the_receiving_warehouse", Converters.TEXT),
        in.<Map<UUID, Map<Integer, @Nullable TransportPackaging>>>find(
            "packagings_by_employee_and_floor",
            PACKAGINGS_BY_EMPLOYEE_AND_FLOOR,
            Map.<UUID, Map<Integer, @Nullable TransportPackaging>>of()));
  }
}
