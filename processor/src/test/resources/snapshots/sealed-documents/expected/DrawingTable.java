package sealeddocuments;

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
import io.dynamodel.expression.MapAttribute;
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
 * The table {@code drawings} of {@link Drawing}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class DrawingTable extends DynamoTable<Drawing, DrawingTable>
    implements BatchWritable<Drawing> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final TableSchema<Drawing> SCHEMA =
      TableSchema.<Drawing>builder("drawings", DrawingMapper::toItem, DrawingMapper::read)
          .model(Drawing.class)
          .key(ID)
          .keyOf(drawing -> key(drawing.id()).attributes())
          .required("shape", "circle", "expression")
          .build();

  /** The table to which {@code dynamo} maps the name {@code drawings}. */
  public DrawingTable(Dynamo dynamo) {
    this(TableTarget.<Drawing>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public DrawingTable(Dynamo dynamo, String table) {
    this(TableTarget.<Drawing>of(dynamo, SCHEMA, table));
  }

  /** The table {@code drawings}, by a client that stays the caller's to close. */
  public DrawingTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public DrawingTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private DrawingTable(TableTarget<Drawing> target) {
    super(target, DrawingTable::new);
  }

  /** The key of one {@link Drawing}. */
  public static Key<Drawing> key(String id) {
    return Key.<Drawing>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Drawing> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Drawing>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Drawing> decodeKey(String text) {
    return KeyReader.<Drawing>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Drawing get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Drawing> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Drawing, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Drawing> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(DrawingTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Drawing> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Drawing> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Drawing> upsert(String id) {
    return upsertItem(key(id));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Drawing> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /** The attributes of {@link Drawing}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Drawing, String> id =
        new ComparableTextAttribute<Drawing, String>(AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code shape}, stored as a map (M). */
    public static final ShapePath<Drawing> shape =
        new ShapePath<Drawing>(AttributePath.of("shape"));

    /**
     * The attribute {@code second}, stored as a map (M); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final ShapePath.OptionalShapePath<Drawing> second =
        new ShapePath.OptionalShapePath<Drawing>(AttributePath.of("second"));

    /** The attribute {@code shapes}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Drawing, Shape, ShapePath.OptionalShapePath<Drawing>> shapes =
        new ListAttribute<>(
            AttributePath.of("shapes"),
            Converters.<Shape>document(ShapeMapper::toItem, ShapeMapper::read),
            ShapePath.OptionalShapePath::new);

    /** The attribute {@code named}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<Drawing, String, Shape, ShapePath.OptionalShapePath<Drawing>>
        named =
            new MapAttribute<>(
                AttributePath.of("named"),
                Converters.TEXT,
                Converters.<Shape>document(ShapeMapper::toItem, ShapeMapper::read),
                ShapePath.OptionalShapePath::new);

    /** The attribute {@code circle}, stored as a map (M). */
    public static final CirclePath<Drawing> circle =
        new CirclePath<Drawing>(AttributePath.of("circle"));

    /** The attribute {@code expression}, stored as a map (M). */
    public static final ExpressionPath<Drawing> expression =
        new ExpressionPath<Drawing>(AttributePath.of("expression"));

    private A() {}
  }
}
