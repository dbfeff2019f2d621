package names;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.PartialQuery;
import io.dynamodel.PartialQueryBase;
import io.dynamodel.PartialScan;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.Scan;
import io.dynamodel.TableTarget;
import io.dynamodel.TextKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.PrefixAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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
public final class StockMovementTable extends DynamoTable<StockMovement, StockMovementTable>
    implements BatchWritable<StockMovement> {
  private static final KeyAttribute<String> WAREHOUSE_IDENTIFIER_OF_ORIGIN =
      KeyAttribute.<String>of(
          "warehouseIdentifierOfOrigin", "warehouse_identifier_of_origin", Converters.TEXT);
  private static final KeyAttribute<Instant> TIME_OF_CONFIRMATION_BY_SCANNER =
      KeyAttribute.<Instant>of(
          "timeOfConfirmationByScanner", "time_of_confirmation_by_scanner", Converters.INSTANT);
  private static final KeyAttribute<UUID> RESPONSIBLE_WAREHOUSE_EMPLOYEE =
      KeyAttribute.<UUID>of(
          "responsibleWarehouseEmployee", "responsible_warehouse_employee", Converters.UUID);
  private static final KeyAttribute<String> EXTERNAL_MOVEMENT_REFERENCE =
      KeyAttribute.<String>of(
          "externalMovementReference", "external_movement_reference", Converters.TEXT);
  private static final TableSchema<StockMovement> SCHEMA =
      TableSchema.<StockMovement>builder(
              "warehouse-stock-movements-of-all-branches",
              StockMovementMapper::toItem,
              StockMovementMapper::read)
          .model(StockMovement.class)
          .key(WAREHOUSE_IDENTIFIER_OF_ORIGIN, TIME_OF_CONFIRMATION_BY_SCANNER)
          .keyOf(
              stockMovement ->
                  key(
                          stockMovement.warehouseIdentifierOfOrigin(),
                          stockMovement.timeOfConfirmationByScanner())
                      .attributes())
          .index(
              IndexSchema.global(
                      "stock-movements-by-responsible-employee", RESPONSIBLE_WAREHOUSE_EMPLOYEE)
                  .sort(EXTERNAL_MOVEMENT_REFERENCE))
          .index(
              IndexSchema.global(
                      "stock-movements-by-external-movement-reference",
                      EXTERNAL_MOVEMENT_REFERENCE,
                      RESPONSIBLE_WAREHOUSE_EMPLOYEE)
                  .sort(TIME_OF_CONFIRMATION_BY_SCANNER, WAREHOUSE_IDENTIFIER_OF_ORIGIN)
                  .include("remark_of_the_receiving_warehouse", "packagings_by_employee_and_floor"))
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
    this(TableTarget.<StockMovement>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public StockMovementTable(Dynamo dynamo, String table) {
    this(TableTarget.<StockMovement>of(dynamo, SCHEMA, table));
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

  private StockMovementTable(TableTarget<StockMovement> target) {
    super(target, StockMovementTable::new);
  }

  /** The key of one {@link StockMovement}. */
  public static Key<StockMovement> key(
      String warehouseIdentifierOfOrigin, Instant timeOfConfirmationByScanner) {
    return Key.<StockMovement>of(
        SCHEMA,
        WAREHOUSE_IDENTIFIER_OF_ORIGIN.part(warehouseIdentifierOfOrigin),
        TIME_OF_CONFIRMATION_BY_SCANNER.part(timeOfConfirmationByScanner));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<StockMovement> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<StockMovement>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<StockMovement> decodeKey(String text) {
    return KeyReader.<StockMovement>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public StockMovement get(
      String warehouseIdentifierOfOrigin, Instant timeOfConfirmationByScanner) {
    return getItem(key(warehouseIdentifierOfOrigin, timeOfConfirmationByScanner));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<StockMovement> find(
      String warehouseIdentifierOfOrigin, Instant timeOfConfirmationByScanner) {
    return findItem(key(warehouseIdentifierOfOrigin, timeOfConfirmationByScanner));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(
      String warehouseIdentifierOfOrigin,
      Instant timeOfConfirmationByScanner,
      Selection<StockMovement, P> selection) {
    return this.<P>findItem(
        key(warehouseIdentifierOfOrigin, timeOfConfirmationByScanner), selection);
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
  @CheckReturnValue
  public Update.Call<StockMovement> update(
      String warehouseIdentifierOfOrigin, Instant timeOfConfirmationByScanner) {
    return updateItem(key(warehouseIdentifierOfOrigin, timeOfConfirmationByScanner));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<StockMovement> upsert(
      String warehouseIdentifierOfOrigin, Instant timeOfConfirmationByScanner) {
    return upsertItem(key(warehouseIdentifierOfOrigin, timeOfConfirmationByScanner));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public StockMovement refresh(ByStockMovementsByExternalMovementReferenceItem item) {
    return refreshItem(key(item.warehouseIdentifierOfOrigin(), item.timeOfConfirmationByScanner()));
  }

  /** The items of one partition (Query) in the order of {@code timeOfConfirmationByScanner}. */
  @CheckReturnValue
  public StockMovementQuery query(String warehouseIdentifierOfOrigin) {
    return new StockMovementQuery(
        queryTable(WAREHOUSE_IDENTIFIER_OF_ORIGIN.part(warehouseIdentifierOfOrigin)));
  }

  /**
   * The items of one partition of the global index {@code stock-movements-by-responsible-employee}
   * (Query) in the order of {@code externalMovementReference}.
   *
   * @param responsibleWarehouseEmployee who has signed for it, which is not always the one who
   *     drove the fork-lift
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByStockMovementsByResponsibleEmployeeQuery byStockMovementsByResponsibleEmployee(
      UUID responsibleWarehouseEmployee) {
    return new ByStockMovementsByResponsibleEmployeeQuery(
        queryIndex(
            "stock-movements-by-responsible-employee",
            RESPONSIBLE_WAREHOUSE_EMPLOYEE.part(responsibleWarehouseEmployee)));
  }

  /**
   * The items of the global index {@code stock-movements-by-responsible-employee} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<StockMovement> scanByStockMovementsByResponsibleEmployee() {
    return scanIndex("stock-movements-by-responsible-employee");
  }

  /**
   * The items of one partition of the global index
   * {@code stock-movements-by-external-movement-reference} (Query) in the order of
   * {@code timeOfConfirmationByScanner}, then {@code warehouseIdentifierOfOrigin}.
   *
   * <p>All that the index holds is {@code warehouseIdentifierOfOrigin},
   * {@code timeOfConfirmationByScanner}, {@code responsibleWarehouseEmployee},
   * {@code externalMovementReference}, {@code remarkOfTheReceivingWarehouse} and
   * {@code packagingsByEmployeeAndFloor}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   *
   * @param responsibleWarehouseEmployee who has signed for it, which is not always the one who
   *     drove the fork-lift
   */
  @CheckReturnValue
  public ByStockMovementsByExternalMovementReferenceQuery
      byStockMovementsByExternalMovementReference(
          String externalMovementReference, UUID responsibleWarehouseEmployee) {
    return new ByStockMovementsByExternalMovementReferenceQuery(
        queryIndex(
            "stock-movements-by-external-movement-reference",
            Selection.<StockMovement, ByStockMovementsByExternalMovementReferenceItem>of(
                StockMovementMapper::readByStockMovementsByExternalMovementReferenceItem),
            EXTERNAL_MOVEMENT_REFERENCE.part(externalMovementReference),
            RESPONSIBLE_WAREHOUSE_EMPLOYEE.part(responsibleWarehouseEmployee)));
  }

  /**
   * The items of the global index {@code stock-movements-by-external-movement-reference} (Scan).
   *
   * <p>All that the index holds is {@code warehouseIdentifierOfOrigin},
   * {@code timeOfConfirmationByScanner}, {@code responsibleWarehouseEmployee},
   * {@code externalMovementReference}, {@code remarkOfTheReceivingWarehouse} and
   * {@code packagingsByEmployeeAndFloor}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<ByStockMovementsByExternalMovementReferenceItem, StockMovement>
      scanByStockMovementsByExternalMovementReference() {
    return scanIndex(
        "stock-movements-by-external-movement-reference",
        Selection.<StockMovement, ByStockMovementsByExternalMovementReferenceItem>of(
            StockMovementMapper::readByStockMovementsByExternalMovementReferenceItem));
  }

  /** A query whose items are in the order of {@code timeOfConfirmationByScanner}. */
  @CheckReturnValue
  public static final class StockMovementQuery
      extends QueryBase<StockMovement, StockMovementQuery> {
    private StockMovementQuery(QueryPlan<StockMovement> plan) {
      super(plan, StockMovementQuery::new);
    }

    /** Starts a condition on {@code timeOfConfirmationByScanner} (KeyConditionExpression). */
    public TextKeyStep<Instant, Query<StockMovement>, Query<StockMovement>>
        timeOfConfirmationByScanner() {
      return this.<Instant>textStep(TIME_OF_CONFIRMATION_BY_SCANNER);
    }
  }

  /** A query whose items are in the order of {@code externalMovementReference}. */
  @CheckReturnValue
  public static final class ByStockMovementsByResponsibleEmployeeQuery
      extends QueryBase<StockMovement, ByStockMovementsByResponsibleEmployeeQuery> {
    private ByStockMovementsByResponsibleEmployeeQuery(QueryPlan<StockMovement> plan) {
      super(plan, ByStockMovementsByResponsibleEmployeeQuery::new);
    }

    /** Starts a condition on {@code externalMovementReference} (KeyConditionExpression). */
    public TextKeyStep<String, Query<StockMovement>, Query<StockMovement>>
        externalMovementReference() {
      return this.<String>textStep(EXTERNAL_MOVEMENT_REFERENCE);
    }
  }

  /**
   * A query whose items are in the order of {@code timeOfConfirmationByScanner}, then
   * {@code warehouseIdentifierOfOrigin}.
   */
  @CheckReturnValue
  public static final class ByStockMovementsByExternalMovementReferenceQuery
      extends PartialQueryBase<
              ByStockMovementsByExternalMovementReferenceItem,
              StockMovement,
              ByStockMovementsByExternalMovementReferenceQuery> {
    private ByStockMovementsByExternalMovementReferenceQuery(
        QueryPlan<ByStockMovementsByExternalMovementReferenceItem> plan) {
      super(plan, ByStockMovementsByExternalMovementReferenceQuery::new);
    }

    /** Starts a condition on {@code timeOfConfirmationByScanner} (KeyConditionExpression). */
    public TextKeyStep<
            Instant,
            AfterTimeOfConfirmationByScanner,
            PartialQuery<ByStockMovementsByExternalMovementReferenceItem, StockMovement>>
        timeOfConfirmationByScanner() {
      return this.<Instant, AfterTimeOfConfirmationByScanner>textStep(
          TIME_OF_CONFIRMATION_BY_SCANNER, AfterTimeOfConfirmationByScanner::new);
    }

    /** The query, where {@code timeOfConfirmationByScanner} equals a value. */
    public static final class AfterTimeOfConfirmationByScanner
        extends PartialQueryBase<
                ByStockMovementsByExternalMovementReferenceItem,
                StockMovement,
                AfterTimeOfConfirmationByScanner> {
      private AfterTimeOfConfirmationByScanner(
          QueryPlan<ByStockMovementsByExternalMovementReferenceItem> plan) {
        super(plan, AfterTimeOfConfirmationByScanner::new);
      }

      /** Starts a condition on {@code warehouseIdentifierOfOrigin} (KeyConditionExpression). */
      public TextKeyStep<
              String,
              PartialQuery<ByStockMovementsByExternalMovementReferenceItem, StockMovement>,
              PartialQuery<ByStockMovementsByExternalMovementReferenceItem, StockMovement>>
          warehouseIdentifierOfOrigin() {
        return this.<String>textStep(WAREHOUSE_IDENTIFIER_OF_ORIGIN);
      }
    }
  }

  /**
   * What the index {@code stock-movements-by-external-movement-reference} holds of
   * {@link StockMovement}.
   *
   * @param responsibleWarehouseEmployee who has signed for it, which is not always the one who
   *     drove the fork-lift
   */
  public record ByStockMovementsByExternalMovementReferenceItem(
      String warehouseIdentifierOfOrigin,
      Instant timeOfConfirmationByScanner,
      UUID responsibleWarehouseEmployee,
      String externalMovementReference,
      @Nullable String remarkOfTheReceivingWarehouse,
      Map<UUID, Map<Integer, @Nullable TransportPackaging>> packagingsByEmployeeAndFloor) {
    /**
     * The attributes of {@link ByStockMovementsByExternalMovementReferenceItem}, for conditions.
     */
    public static final class A {
      /**
       * The partition key {@code warehouse_identifier_of_origin}, stored as text (S). For
       * conditions alone: no update changes a key.
       */
      public static final ComparableTextAttribute<
              ByStockMovementsByExternalMovementReferenceItem, String>
          warehouseIdentifierOfOrigin =
              new ComparableTextAttribute<ByStockMovementsByExternalMovementReferenceItem, String>(
                  AttributePath.of("warehouse_identifier_of_origin"), Converters.TEXT);

      /**
       * The sort key {@code time_of_confirmation_by_scanner}, stored as text (S). For conditions
       * alone: no update changes a key.
       */
      public static final ComparableTextAttribute<
              ByStockMovementsByExternalMovementReferenceItem, Instant>
          timeOfConfirmationByScanner =
              new ComparableTextAttribute<ByStockMovementsByExternalMovementReferenceItem, Instant>(
                  AttributePath.of("time_of_confirmation_by_scanner"), Converters.INSTANT);

      /**
       * {@code responsibleWarehouseEmployee}: who has signed for it, which is not always the one
       * who drove the fork-lift
       *
       * <p>The attribute {@code responsible_warehouse_employee}, stored as text (S).
       */
      public static final PrefixAttribute<ByStockMovementsByExternalMovementReferenceItem, UUID>
          responsibleWarehouseEmployee =
              new PrefixAttribute<ByStockMovementsByExternalMovementReferenceItem, UUID>(
                  AttributePath.of("responsible_warehouse_employee"), Converters.UUID);

      /** The attribute {@code external_movement_reference}, stored as text (S). */
      public static final TextAttribute<ByStockMovementsByExternalMovementReferenceItem, String>
          externalMovementReference =
              new TextAttribute<ByStockMovementsByExternalMovementReferenceItem, String>(
                  AttributePath.of("external_movement_reference"), Converters.TEXT);

      /**
       * The attribute {@code remark_of_the_receiving_warehouse}, stored as text (S); absent where
       * it is null, and an absent attribute equals nothing.
       */
      public static final OptionalTextAttribute<
              ByStockMovementsByExternalMovementReferenceItem, String>
          remarkOfTheReceivingWarehouse =
              new OptionalTextAttribute<ByStockMovementsByExternalMovementReferenceItem, String>(
                  AttributePath.of("remark_of_the_receiving_warehouse"), Converters.TEXT);

      /**
       * The attribute {@code packagings_by_employee_and_floor}, stored as a map (M); an absent one
       * reads as empty.
       */
      public static final MapAttribute<
              ByStockMovementsByExternalMovementReferenceItem,
              UUID,
              Map<Integer, TransportPackaging>,
              MapAttribute<
                  ByStockMovementsByExternalMovementReferenceItem,
                  Integer,
                  TransportPackaging,
                  TransportPackagingPath.OptionalTransportPackagingPath<
                      ByStockMovementsByExternalMovementReferenceItem>>>
          packagingsByEmployeeAndFloor =
              new MapAttribute<>(
                  AttributePath.of("packagings_by_employee_and_floor"),
                  Converters.UUID,
                  Converters.map(
                      Converters.<Integer>numberText(Converters.INTEGER),
                      Converters.nullable(
                          Converters.<TransportPackaging>document(
                              TransportPackagingMapper::toItem, TransportPackagingMapper::read))),
                  entry ->
                      new MapAttribute<>(
                          entry,
                          Converters.<Integer>numberText(Converters.INTEGER),
                          Converters.nullable(
                              Converters.<TransportPackaging>document(
                                  TransportPackagingMapper::toItem,
                                  TransportPackagingMapper::read)),
                          TransportPackagingPath.OptionalTransportPackagingPath::new));

      private A() {}
    }
  }

  /** The attributes of {@link StockMovement}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code warehouse_identifier_of_origin}, stored as text (S). For conditions
     * alone: no update changes a key.
     */
    public static final ComparableTextAttribute<StockMovement, String> warehouseIdentifierOfOrigin =
        new ComparableTextAttribute<StockMovement, String>(
            AttributePath.of("warehouse_identifier_of_origin"), Converters.TEXT);

    /**
     * The sort key {@code time_of_confirmation_by_scanner}, stored as text (S). For conditions
     * alone: no update changes a key.
     */
    public static final ComparableTextAttribute<StockMovement, Instant>
        timeOfConfirmationByScanner =
            new ComparableTextAttribute<StockMovement, Instant>(
                AttributePath.of("time_of_confirmation_by_scanner"), Converters.INSTANT);

    /**
     * {@code responsibleWarehouseEmployee}: who has signed for it, which is not always the one who
     * drove the fork-lift
     *
     * <p>The attribute {@code responsible_warehouse_employee}, stored as text (S).
     */
    public static final PrefixAttribute<StockMovement, UUID> responsibleWarehouseEmployee =
        new PrefixAttribute<StockMovement, UUID>(
            AttributePath.of("responsible_warehouse_employee"), Converters.UUID);

    /** The attribute {@code external_movement_reference}, stored as text (S). */
    public static final TextAttribute<StockMovement, String> externalMovementReference =
        new TextAttribute<StockMovement, String>(
            AttributePath.of("external_movement_reference"), Converters.TEXT);

    /**
     * The attribute {@code remark_of_the_receiving_warehouse}, stored as text (S); absent where it
     * is null, and an absent attribute equals nothing.
     */
    public static final OptionalTextAttribute<StockMovement, String> remarkOfTheReceivingWarehouse =
        new OptionalTextAttribute<StockMovement, String>(
            AttributePath.of("remark_of_the_receiving_warehouse"), Converters.TEXT);

    /** The attribute {@code outer_transport_packaging}, stored as a map (M). */
    public static final TransportPackagingPath<StockMovement> outerTransportPackaging =
        new TransportPackagingPath<StockMovement>(AttributePath.of("outer_transport_packaging"));

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
                Converters.<TransportPackaging>document(
                    TransportPackagingMapper::toItem, TransportPackagingMapper::read),
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
                Converters.<TransportPackaging>list(
                    Converters.<TransportPackaging>document(
                        TransportPackagingMapper::toItem, TransportPackagingMapper::read)),
                entry ->
                    new ListAttribute<>(
                        entry,
                        Converters.<TransportPackaging>document(
                            TransportPackagingMapper::toItem, TransportPackagingMapper::read),
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
                    Converters.<Integer>numberText(Converters.INTEGER),
                    Converters.nullable(
                        Converters.<TransportPackaging>document(
                            TransportPackagingMapper::toItem, TransportPackagingMapper::read))),
                entry ->
                    new MapAttribute<>(
                        entry,
                        Converters.<Integer>numberText(Converters.INTEGER),
                        Converters.nullable(
                            Converters.<TransportPackaging>document(
                                TransportPackagingMapper::toItem, TransportPackagingMapper::read)),
                        TransportPackagingPath.OptionalTransportPackagingPath::new));

    private A() {}
  }
}
