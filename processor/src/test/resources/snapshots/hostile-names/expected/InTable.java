package hostile;

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
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.TextKeyAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.TableSchema;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The table {@code names} of {@link In}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class InTable extends DynamoTable<In> {
  private static final KeyAttribute<java.lang.String> CLIENT =
      KeyAttribute.of("client", "client", Converters.TEXT);
  private static final KeyAttribute<java.lang.String> TABLE =
      KeyAttribute.of("table", "table", Converters.TEXT);
  private static final TableSchema<In> SCHEMA =
      TableSchema.builder("names", InMapper::toItem, InMapper::fromItem)
          .key(CLIENT, TABLE)
          .required(
              "in",
              "item",
              "key",
              "keys",
              "value",
              "path",
              "dynamo",
              "ids",
              "query",
              "element",
              "schema",
              "consistency",
              "io",
              "java",
              "name",
              "size",
              "select",
              "in_",
              "$",
              "_x",
              "été")
          .build();

  /** The table to which {@code dynamo} maps the name {@code names}. */
  public InTable(Dynamo dynamo) {
    super(dynamo, SCHEMA);
  }

  /** The table of exactly the name {@code table}. */
  public InTable(Dynamo dynamo, java.lang.String table) {
    super(dynamo, SCHEMA, table);
  }

  /** The table {@code names}, by a client that stays the caller's to close. */
  public InTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public InTable(DynamoDbClient client, java.lang.String table) {
    this(Dynamo.of(client), table);
  }

  private InTable(InTable table, ReadConsistency consistency) {
    super(table, consistency);
  }

  /** The same table with strongly consistent reads (ConsistentRead); global indexes have none. */
  public InTable withConsistentReads() {
    return new InTable(this, ReadConsistency.STRONG);
  }

  /** The key of one {@link In}. */
  public static Key<In> key(java.lang.String client, java.lang.String table) {
    return Key.of(SCHEMA, CLIENT.part(client), TABLE.part(table));
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if there is none of that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public In get(java.lang.String client, java.lang.String table) {
    return getItem(key(client, table));
  }

  /**
   * Reads an item (GetItem); empty if there is none of that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<In> find(java.lang.String client, java.lang.String table) {
    return findItem(key(client, table));
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<In> delete(java.lang.String client, java.lang.String table) {
    return deleteItem(key(client, table));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  public Update.Call<In> update(java.lang.String client, java.lang.String table) {
    return updateItem(key(client, table));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  public Update.Call<In> upsert(java.lang.String client, java.lang.String table) {
    return upsertItem(key(client, table));
  }

  /** The items of one partition (Query) in the order of {@code table}. */
  public InQuery query(java.lang.String client) {
    return new InQuery(queryTable(CLIENT.part(client)));
  }

  @java.lang.Override
  protected Key<In> keyOf(In inRecord) {
    return key(inRecord.client(), inRecord.table());
  }

  /** A query whose items are in the order of {@code table}. */
  public static final class InQuery extends Query<In> {
    private InQuery(Query<In> query) {
      super(query);
    }

    /** Starts a condition on {@code table} (KeyConditionExpression). */
    public TextKeyStep<In, java.lang.String, Query<In>> table() {
      return textStep(A.table);
    }
  }

  /** The attributes of {@link In}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code client}, stored as text (S). For conditions alone: no update changes
     * a key.
     */
    public static final TextKeyAttribute<In, java.lang.String> client =
        new TextKeyAttribute<>(AttributePath.of("client"), Converters.TEXT);

    /**
     * The sort key {@code table}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final TextKeyAttribute<In, java.lang.String> table =
        new TextKeyAttribute<>(AttributePath.of("table"), Converters.TEXT);

    /** The attribute {@code in}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> in =
        new NumberAttribute<>(AttributePath.of("in"), Converters.INTEGER);

    /** The attribute {@code item}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> item =
        new NumberAttribute<>(AttributePath.of("item"), Converters.INTEGER);

    /** The attribute {@code key}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> key =
        new NumberAttribute<>(AttributePath.of("key"), Converters.INTEGER);

    /** The attribute {@code keys}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> keys =
        new NumberAttribute<>(AttributePath.of("keys"), Converters.INTEGER);

    /** The attribute {@code value}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> value =
        new NumberAttribute<>(AttributePath.of("value"), Converters.INTEGER);

    /** The attribute {@code path}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> path =
        new NumberAttribute<>(AttributePath.of("path"), Converters.INTEGER);

    /** The attribute {@code dynamo}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> dynamo =
        new NumberAttribute<>(AttributePath.of("dynamo"), Converters.INTEGER);

    /** The attribute {@code ids}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> ids =
        new NumberAttribute<>(AttributePath.of("ids"), Converters.INTEGER);

    /** The attribute {@code query}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> query =
        new NumberAttribute<>(AttributePath.of("query"), Converters.INTEGER);

    /** The attribute {@code element}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> element =
        new NumberAttribute<>(AttributePath.of("element"), Converters.INTEGER);

    /** The attribute {@code schema}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> schema =
        new NumberAttribute<>(AttributePath.of("schema"), Converters.INTEGER);

    /** The attribute {@code consistency}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> consistency =
        new NumberAttribute<>(AttributePath.of("consistency"), Converters.INTEGER);

    /** The attribute {@code io}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> io =
        new NumberAttribute<>(AttributePath.of("io"), Converters.INTEGER);

    /** The attribute {@code java}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> java =
        new NumberAttribute<>(AttributePath.of("java"), Converters.INTEGER);

    /** The attribute {@code name}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> name =
        new NumberAttribute<>(AttributePath.of("name"), Converters.INTEGER);

    /** The attribute {@code size}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> size =
        new NumberAttribute<>(AttributePath.of("size"), Converters.INTEGER);

    /** The attribute {@code select}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> select =
        new NumberAttribute<>(AttributePath.of("select"), Converters.INTEGER);

    /** The attribute {@code in_}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> in_ =
        new NumberAttribute<>(AttributePath.of("in_"), Converters.INTEGER);

    /** The attribute <code>$</code>, stored as a number (N). */
    public static final NumberAttribute<In, Integer> $ =
        new NumberAttribute<>(AttributePath.of("$"), Converters.INTEGER);

    /** The attribute {@code _x}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> _x =
        new NumberAttribute<>(AttributePath.of("_x"), Converters.INTEGER);

    /** The attribute <code>été</code>, stored as a number (N). */
    public static final NumberAttribute<In, Integer> été =
        new NumberAttribute<>(AttributePath.of("été"), Converters.INTEGER);

    private A() {}
  }
}
