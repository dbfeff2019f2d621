package names;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.Query;
import io.dynamodel.ReadConsistency;
import io.dynamodel.TextKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.expression.TextKeyAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.TableSchema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The table {@code warehouse-stock-movements-of-all-branches} of {@link StockMovement}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class StockMovementTable extends DynamoTable<StockMovement> {
  private static final KeyAttribute<String> WAREHOUSE_IDENTIFIER_OF_ORIGIN =
      KeyAttribute.of(
          "warehouseIdentifierOfOrigin", "warehouse_identifier_of_origin", Converters.TEXT);
  private static final KeyAttribute<Instant> TIME_OF_CONFIRMATION_BY_SCANNER =
      KeyAttribute.of(
          "timeOfConfirmationByScanner", "time_of_confirmation_by_scanner", Converters.INSTANT);
  private static final KeyAttribute<UUID> RESPONSIBLE_WAREHOUSE_EMPLOYEE =
      KeyAttribute.of(
          "responsibleWarehouseEmployee", "responsible_warehouse_employee", Converters.UUID);
  private static final KeyAttribute<String> EXTERNAL_MOVEMENT_REFERENCE =
      KeyAttribute.of("externalMovementReference", "external_movement_reference", Converters.TEXT);
  private static final TableSchema<StockMovement> SCHEMA =
      TableSchema.builder(
              "warehouse-stock-movements-of-all-branches",
              StockMovementMapper::toItem,
              StockMovementMapper::fromItem)
          .key(WAREHOUSE_IDENTIFIER_OF_ORIGIN, TIME_OF_CONFIRMATION_BY_SCANNER)
          .globalIndex(
              "stock-movements-by-responsible-employee",
              RESPONSIBLE_WAREHOUSE_EMPLOYEE,
              EXTERNAL_MOVEMENT_REFERENCE)
          .required(
              "responsible_warehouse_employee",
              "external_movement_reference",
              "outer_transport_packaging")
          .build();

  /**
   * The table to which {@code dynamo} maps the name
   * {@code warehouse-stock-movements-of-all-branches}.
   */
  public StockMovementTable(Dynamo dynamo) {
    super(dynamo, SCHEMA);
  }

  /** The table of exactly the name {@code table}. */
  public StockMovementTable(Dynamo dynamo, String table) {
    super(dynamo, SCHEMA, table);
  }

  /**
   * The table {@code warehouse-stock-movements-of-all-branches}, by a client that stays the
   * caller's to close.
   */
  public StockMovementTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public StockMovementTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private StockMovementTable(StockMovementTable table, ReadConsistency consistency) {
    super(table, consistency);
  }

  /** The same table with strongly consistent reads (ConsistentRead); global indexes have none. */
  public StockMovementTable withConsistentReads() {
    return new StockMovementTable(this, ReadConsistency.STRONG);
  }

  /** The key of one {@link StockMovement}. */
  public static Key<StockMovement> key(
      String warehouseIdentifierOfOrigin, Instant timeOfConfirmationByScanner) {
    return Key.of(
        SCHEMA,
        WAREHOUSE_IDENTIFIER_OF_ORIGIN.part(warehouseIdentifierOfOrigin),
        TIME_OF_CONFIRMATION_BY_SCANNER.part(timeOfConfirmationByScanner));
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if there is none of that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public StockMovement get(
      String warehouseIdentifierOfOrigin, Instant timeOfConfirmationByScanner) {
    return getItem(key(warehouseIdentifierOfOrigin, timeOfConfirmationByScanner));
  }

  /**
   * Reads an item (GetItem); empty if there is none of that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<StockMovement> find(
      String warehouseIdentifierOfOrigin, Instant timeOfConfirmationByScanner) {
    return findItem(key(warehouseIdentifierOfOrigin, timeOfConfirmationByScanner));
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<StockMovement> delete(
      String warehouseIdentifierOfOrigin, Instant timeOfConfirmationByScanner) {
    return deleteItem(key(warehouseIdentifierOfOrigin, timeOfConfirmationByScanner));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  public Update.Call<StockMovement> update(
      String warehouseIdentifierOfOrigin, Instant timeOfConfirmationByScanner) {
    return updateItem(key(warehouseIdentifierOfOrigin, timeOfConfirmationByScanner));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  public Update.Call<StockMovement> upsert(
      String warehouseIdentifierOfOrigin, Instant timeOfConfirmationByScanner) {
    return upsertItem(key(warehouseIdentifierOfOrigin, timeOfConfirmationByScanner));
  }

  /** The items of one partition (Query) in the order of {@code timeOfConfirmationByScanner}. */
  public StockMovementQuery query(String warehouseIdentifierOfOrigin) {
    return new StockMovementQuery(
        queryTable(WAREHOUSE_IDENTIFIER_OF_ORIGIN.part(warehouseIdentifierOfOrigin)));
  }

  /**
   * The items of one partition of the index {@code stock-movements-by-responsible-employee} (Query)
   * in the order of {@code externalMovementReference}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  public ByStockMovementsByResponsibleEmployeeQuery byStockMovementsByResponsibleEmployee(
      UUID responsibleWarehouseEmployee) {
    return new ByStockMovementsByResponsibleEmployeeQuery(
        queryIndex(
            "stock-movements-by-responsible-employee",
            RESPONSIBLE_WAREHOUSE_EMPLOYEE.part(responsibleWarehouseEmployee)));
  }

  @Override
  protected Key<StockMovement> keyOf(StockMovement stockMovement) {
    return key(
        stockMovement.warehouseIdentifierOfOrigin(), stockMovement.timeOfConfirmationByScanner());
  }

  /** A query whose items are in the order of {@code timeOfConfirmationByScanner}. */
  public static final class StockMovementQuery extends Query<StockMovement> {
    private StockMovementQuery(Query<StockMovement> query) {
      super(query);
    }

    /** Starts a condition on {@code timeOfConfirmationByScanner} (KeyConditionExpression). */
    public TextKeyStep<StockMovement, Instant, Query<StockMovement>> timeOfConfirmationByScanner() {
      return textStep(A.timeOfConfirmationByScanner);
    }
  }

  /** A query whose items are in the order of {@code externalMovementReference}. */
  public static final class ByStockMovementsByResponsibleEmployeeQuery
      extends Query<StockMovement> {
    private ByStockMovementsByResponsibleEmployeeQuery(Query<StockMovement> query) {
      super(query);
    }

    /** Starts a condition on {@code externalMovementReference} (KeyConditionExpression). */
    public TextKeyStep<StockMovement, String, Query<StockMovement>> externalMovementReference() {
      return textStep(A.externalMovementReference);
    }
  }

  /** The attributes of {@link StockMovement}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code warehouse_identifier_of_origin}, stored as text (S). For conditions
     * alone: no update changes a key.
     */
    public static final TextKeyAttribute<StockMovement, String> warehouseIdentifierOfOrigin =
        new TextKeyAttribute<>(AttributePath.of("warehouse_identifier_of_origin"), Converters.TEXT);

    /**
     * The sort key {@code time_of_confirmation_by_scanner}, stored as text (S). For conditions
     * alone: no update changes a key.
     */
    public static final TextKeyAttribute<StockMovement, Instant> timeOfConfirmationByScanner =
        new TextKeyAttribute<>(
            AttributePath.of("time_of_confirmation_by_scanner"), Converters.INSTANT);

    /**
     * who has signed for it, which is not always the one who drove the fork-lift
     *
     * <p>The attribute {@code responsible_warehouse_employee}, stored as text (S).
     */
    public static final TextAttribute<StockMovement, UUID> responsibleWarehouseEmployee =
        new TextAttribute<>(AttributePath.of("responsible_warehouse_employee"), Converters.UUID);

    /** The attribute {@code external_movement_reference}, stored as text (S). */
    public static final TextAttribute<StockMovement, String> externalMovementReference =
        new TextAttribute<>(AttributePath.of("external_movement_reference"), Converters.TEXT);

    /**
     * The attribute {@code remark_of_the_receiving_warehouse}, stored as text (S); absent where it
     * is null, and an absent attribute equals nothing.
     */
    public static final OptionalTextAttribute<StockMovement, String> remarkOfTheReceivingWarehouse =
        new OptionalTextAttribute<>(
            AttributePath.of("remark_of_the_receiving_warehouse"), Converters.TEXT);

    /** The attribute {@code outer_transport_packaging}, stored as a map (M). */
    public static final TransportPackagingPath<StockMovement> outerTransportPackaging =
        new TransportPackagingPath<>(AttributePath.of("outer_transport_packaging"));

    /**
     * The attribute {@code inner_transport_packagings}, stored as a list (L); an absent one reads
     * as empty.
     */
    public static final ListAttribute<
            StockMovement,
            TransportPackaging,
            TransportPackagingPath.OptionalTransportPackagingPath<StockMovement>>
        innerTransportPackagings =
            new ListAttribute<>(
                AttributePath.of("inner_transport_packagings"),
                Converters.document(
                    TransportPackagingMapper::toItem, TransportPackagingMapper::fromItem),
                TransportPackagingPath.OptionalTransportPackagingPath::new);

    /**
     * The attribute {@code transport_packagings_by_employee}, stored as a map (M); an absent one
     * reads as empty.
     */
    public static final MapAttribute<
            StockMovement,
            UUID,
            List<TransportPackaging>,
            ListAttribute<
                StockMovement,
                TransportPackaging,
                TransportPackagingPath.OptionalTransportPackagingPath<StockMovement>>>
        transportPackagingsByEmployee =
            new MapAttribute<>(
                AttributePath.of("transport_packagings_by_employee"),
                Converters.UUID,
                Converters.list(
                    Converters.document(
                        TransportPackagingMapper::toItem, TransportPackagingMapper::fromItem)),
                entry ->
                    new ListAttribute<>(
                        entry,
                        Converters.document(
                            TransportPackagingMapper::toItem, TransportPackagingMapper::fromItem),
                        TransportPackagingPath.OptionalTransportPackagingPath::new));

    /**
     * The attribute {@code packagings_by_employee_and_floor}, stored as a map (M); an absent one
     * reads as empty.
     */
    public static final MapAttribute<
            StockMovement,
            UUID,
            Map<Integer, TransportPackaging>,
            MapAttribute<
                StockMovement,
                Integer,
                TransportPackaging,
                TransportPackagingPath.OptionalTransportPackagingPath<StockMovement>>>
        packagingsByEmployeeAndFloor =
            new MapAttribute<>(
                AttributePath.of("packagings_by_employee_and_floor"),
                Converters.UUID,
                Converters.map(
                    Converters.numberText(Converters.INTEGER),
                    Converters.nullable(
                        Converters.document(
                            TransportPackagingMapper::toItem, TransportPackagingMapper::fromItem))),
                entry ->
                    new MapAttribute<>(
                        entry,
                        Converters.numberText(Converters.INTEGER),
                        Converters.nullable(
                            Converters.document(
                                TransportPackagingMapper::toItem,
                                TransportPackagingMapper::fromItem)),
                        TransportPackagingPath.OptionalTransportPackagingPath::new));

    private A() {}
  }
}
