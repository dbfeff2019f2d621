package keys;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code ratings} of {@link Rating}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class RatingTable extends DynamoTable<Rating, RatingTable>
    implements BatchWritable<Rating> {
  private static final KeyAttribute<Character> GRADE =
      KeyAttribute.<Character>of("grade", "grade", Converters.CHARACTER);
  private static final KeyAttribute<BigDecimal> WEIGHT =
      KeyAttribute.<BigDecimal>of("weight", "weight", Converters.BIG_DECIMAL);
  private static final TableSchema<Rating> SCHEMA =
      TableSchema.<Rating>builder("ratings", RatingMapper::toItem, RatingMapper::read)
          .model(Rating.class)
          .key(GRADE, WEIGHT)
          .keyOf(rating -> key(rating.grade(), rating.weight()).attributes())
          .build();

  /** The table to which {@code dynamo} maps the name {@code ratings}. */
  public RatingTable(Dynamo dynamo) {
    this(TableTarget.<Rating>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public RatingTable(Dynamo dynamo, String table) {
    this(TableTarget.<Rating>of(dynamo, SCHEMA, table));
  }

  /** The table {@code ratings}, by a client that stays the caller's to close. */
  public RatingTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public RatingTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private RatingTable(TableTarget<Rating> target) {
    super(target, RatingTable::new);
  }

  /** The key of one {@link Rating}. */
  public static Key<Rating> key(char grade, BigDecimal weight) {
    return Key.<Rating>of(SCHEMA, GRADE.part(grade), WEIGHT.part(weight));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Rating> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Rating>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Rating> decodeKey(String text) {
    return KeyReader.<Rating>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Rating get(char grade, BigDecimal weight) {
    return getItem(key(grade, weight));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Rating> find(char grade, BigDecimal weight) {
    return findItem(key(grade, weight));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(char grade, BigDecimal weight, Selection<Rating, P> selection) {
    return this.<P>findItem(key(grade, weight), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Rating> delete(char grade, BigDecimal weight) {
    return deleteItem(key(grade, weight));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Rating> update(char grade, BigDecimal weight) {
    return updateItem(key(grade, weight));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Rating> upsert(char grade, BigDecimal weight) {
    return upsertItem(key(grade, weight));
  }

  /** The items of one partition (Query) in the order of {@code weight}. */
  @CheckReturnValue
  public RatingQuery query(char grade) {
    return new RatingQuery(queryTable(GRADE.part(grade)));
  }

  /** A query whose items are in the order of {@code weight}. */
  @CheckReturnValue
  public static final class RatingQuery extends QueryBase<Rating, RatingQuery> {
    private RatingQuery(QueryPlan<Rating> plan) {
      super(plan, RatingQuery::new);
    }

    /** Starts a condition on {@code weight} (KeyConditionExpression). */
    public NumberKeyStep<BigDecimal, Query<Rating>, Query<Rating>> weight() {
      return this.<BigDecimal>numberStep(WEIGHT);
    }
  }

  /** The attributes of {@link Rating}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code grade}, stored as text (S). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableTextAttribute<Rating, Character> grade =
        new ComparableTextAttribute<Rating, Character>(
            AttributePath.of("grade"), Converters.CHARACTER);

    /**
     * The sort key {@code weight}, stored as a number (N). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableNumberAttribute<Rating, BigDecimal> weight =
        new ComparableNumberAttribute<Rating, BigDecimal>(
            AttributePath.of("weight"), Converters.BIG_DECIMAL);

    private A() {}
  }
}
