package nesting;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.Query;
import io.dynamodel.ReadConsistency;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.NumberKeyAttribute;
import io.dynamodel.expression.TextKeyAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.TableSchema;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The table {@code inners} of {@link Outer.Inner}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class Outer_InnerTable extends DynamoTable<Outer.Inner> {
  private static final KeyAttribute<String> ID = KeyAttribute.of("id", "id", Converters.TEXT);
  private static final KeyAttribute<Integer> NUMBER =
      KeyAttribute.of("number", "number", Converters.INTEGER);
  private static final TableSchema<Outer.Inner> SCHEMA =
      TableSchema.builder("inners", Outer_InnerMapper::toItem, Outer_InnerMapper::fromItem)
          .key(ID, NUMBER)
          .required("part")
          .build();

  /** The table to which {@code dynamo} maps the name {@code inners}. */
  public Outer_InnerTable(Dynamo dynamo) {
    super(dynamo, SCHEMA);
  }

  /** The table of exactly the name {@code table}. */
  public Outer_InnerTable(Dynamo dynamo, String table) {
    super(dynamo, SCHEMA, table);
  }

  /** The table {@code inners}, by a client that stays the caller's to close. */
  public Outer_InnerTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public Outer_InnerTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private Outer_InnerTable(Outer_InnerTable table, ReadConsistency consistency) {
    super(table, consistency);
  }

  /** The same table with strongly consistent reads (ConsistentRead); global indexes have none. */
  public Outer_InnerTable withConsistentReads() {
    return new Outer_InnerTable(this, ReadConsistency.STRONG);
  }

  /** The key of one {@link Outer.Inner}. */
  public static Key<Outer.Inner> key(String id, int number) {
    return Key.of(SCHEMA, ID.part(id), NUMBER.part(number));
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if there is none of that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Outer.Inner get(String id, int number) {
    return getItem(key(id, number));
  }

  /**
   * Reads an item (GetItem); empty if there is none of that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Outer.Inner> find(String id, int number) {
    return findItem(key(id, number));
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Outer.Inner> delete(String id, int number) {
    return deleteItem(key(id, number));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  public Update.Call<Outer.Inner> update(String id, int number) {
    return updateItem(key(id, number));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  public Update.Call<Outer.Inner> upsert(String id, int number) {
    return upsertItem(key(id, number));
  }

  /** The items of one partition (Query) in the order of {@code number}. */
  public InnerQuery query(String id) {
    return new InnerQuery(queryTable(ID.part(id)));
  }

  @Override
  protected Key<Outer.Inner> keyOf(Outer.Inner inner) {
    return key(inner.id(), inner.number());
  }

  /** A query whose items are in the order of {@code number}. */
  public static final class InnerQuery extends Query<Outer.Inner> {
    private InnerQuery(Query<Outer.Inner> query) {
      super(query);
    }

    /** Starts a condition on {@code number} (KeyConditionExpression). */
    public NumberKeyStep<Outer.Inner, Integer, Query<Outer.Inner>> number() {
      return numberStep(A.number);
    }
  }

  /** The attributes of {@link Outer.Inner}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final TextKeyAttribute<Outer.Inner, String> id =
        new TextKeyAttribute<>(AttributePath.of("id"), Converters.TEXT);

    /**
     * The sort key {@code number}, stored as a number (N). For conditions alone: no update changes
     * a key.
     */
    public static final NumberKeyAttribute<Outer.Inner, Integer> number =
        new NumberKeyAttribute<>(AttributePath.of("number"), Converters.INTEGER);

    /** The attribute {@code part}, stored as a map (M). */
    public static final Outer_PartPath<Outer.Inner> part =
        new Outer_PartPath<>(AttributePath.of("part"));

    private A() {}
  }
}
