package members;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.Query;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code visits} of {@link Visit}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class VisitTable extends DynamoTable<Visit, VisitTable>
    implements BatchWritable<Visit> {
  private static final KeyAttribute<String> VISIT_ID =
      KeyAttribute.<String>of("visitId", "visit_id", Converters.TEXT);
  private static final TableSchema<Visit> SCHEMA =
      TableSchema.<Visit>builder("visits", VisitMapper::toItem, VisitMapper::read)
          .model(Visit.class)
          .key(VISIT_ID)
          .keyOf(visit -> key(visit.visitId()).attributes())
          .required("home_address")
          .build();

  /** The table to which {@code dynamo} maps the name {@code visits}. */
  public VisitTable(Dynamo dynamo) {
    this(TableTarget.<Visit>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public VisitTable(Dynamo dynamo, String table) {
    this(TableTarget.<Visit>of(dynamo, SCHEMA, table));
  }

  /** The table {@code visits}, by a client that stays the caller's to close. */
  public VisitTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public VisitTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private VisitTable(TableTarget<Visit> target) {
    super(target, VisitTable::new);
  }

  /** The key of one {@link Visit}. */
  public static Key<Visit> key(String visitId) {
    return Key.<Visit>of(SCHEMA, VISIT_ID.part(visitId));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Visit> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Visit>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Visit> decodeKey(String text) {
    return KeyReader.<Visit>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Visit get(String visitId) {
    return getItem(key(visitId));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Visit> find(String visitId) {
    return findItem(key(visitId));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String visitId, Selection<Visit, P> selection) {
    return this.<P>findItem(key(visitId), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Visit> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(VisitTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Visit> delete(String visitId) {
    return deleteItem(key(visitId));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Visit> update(String visitId) {
    return updateItem(key(visitId));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Visit> upsert(String visitId) {
    return upsertItem(key(visitId));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Visit> query(String visitId) {
    return queryOf(queryTable(VISIT_ID.part(visitId)));
  }

  /** The attributes of {@link Visit}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code visit_id}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<Visit, String> visitId =
        new ComparableTextAttribute<Visit, String>(AttributePath.of("visit_id"), Converters.TEXT);

    /** The attribute {@code home_address}, stored as a map (M). */
    public static final AddressPath<Visit> homeAddress =
        new AddressPath<Visit>(AttributePath.of("home_address"));

    /**
     * The attribute {@code work_address}, stored as a map (M); absent where it is null, and an
     * absent attribute equals nothing.
     */
    public static final AddressPath.OptionalAddressPath<Visit> workAddress =
        new AddressPath.OptionalAddressPath<Visit>(AttributePath.of("work_address"));

    /**
     * The attribute {@code next_address}, stored as a map (M); absent where it is empty, and an
     * absent attribute equals nothing.
     */
    public static final AddressPath.OptionalAddressPath<Visit> nextAddress =
        new AddressPath.OptionalAddressPath<Visit>(AttributePath.of("next_address"));

    /** The attribute {@code stops}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Visit, Address, AddressPath.OptionalAddressPath<Visit>>
        stops =
            new ListAttribute<>(
                AttributePath.of("stops"),
                Converters.<Address>document(AddressMapper::toItem, AddressMapper::read),
                AddressPath.OptionalAddressPath::new);

    private A() {}
  }
}
