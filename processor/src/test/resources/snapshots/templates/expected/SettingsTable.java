package templates;

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
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyTemplate;
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
 * The table {@code settings} of {@link Settings}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class SettingsTable extends DynamoTable<Settings, SettingsTable>
    implements BatchWritable<Settings> {
  /** The table to which {@code dynamo} maps the name {@code settings}. */
  public SettingsTable(Dynamo dynamo) {
    this(TableTarget.<Settings>of(dynamo, Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public SettingsTable(Dynamo dynamo, String table) {
    this(TableTarget.<Settings>of(dynamo, Schema.SCHEMA, table));
  }

  /** The table {@code settings}, by a client that stays the caller's to close. */
  public SettingsTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public SettingsTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private SettingsTable(TableTarget<Settings> target) {
    super(target, SettingsTable::new);
  }

  /** The key of one {@link Settings}. */
  public static Key<Settings> key(String user) {
    return Key.<Settings>of(
        Schema.SCHEMA, Schema.USER.part(user), Schema.SK.of(Schema.USER.part(user)));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Settings> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Settings>keyOf(Schema.SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Settings> decodeKey(String text) {
    return KeyReader.<Settings>decode(Schema.SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Settings get(String user) {
    return getItem(key(user));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Settings> find(String user) {
    return findItem(key(user));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String user, Selection<Settings, P> selection) {
    return this.<P>findItem(key(user), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Settings> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(SettingsTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Settings> delete(String user) {
    return deleteItem(key(user));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Settings> update(String user) {
    return updateItem(key(user));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Settings> upsert(String user) {
    return upsertItem(key(user));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Settings> query(String user) {
    return queryOf(queryTable(Schema.USER.part(user)));
  }

  /** The attributes of {@link Settings}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code user}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Settings, String> user =
        new ComparableTextAttribute<Settings, String>(AttributePath.of("user"), Converters.TEXT);

    /** The attribute {@code theme}, stored as text (S). */
    public static final TextAttribute<Settings, String> theme =
        new TextAttribute<Settings, String>(AttributePath.of("theme"), Converters.TEXT);

    private A() {}
  }

  /** What the table class tells the runtime. */
  static final class Schema {
    static final KeyAttribute<String> USER =
        KeyAttribute.<String>of("user", "user", Converters.TEXT);

    static final KeyTemplate SK = KeyTemplate.of("SK").text("SETTINGS#").part(USER);

    static final TableSchema<Settings> SCHEMA =
        TableSchema.<Settings>builder("settings", SettingsMapper::toItem, SettingsMapper::read)
            .model(Settings.class)
            .key(USER, SK)
            .keyOf(settings -> key(settings.user()).attributes())
            .required("theme")
            .build();

    private Schema() {}
  }
}
