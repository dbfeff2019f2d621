package shards;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.TableTarget;
import io.dynamodel.TextKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code votes} of {@link Vote}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class VoteTable extends DynamoTable<Vote, VoteTable> implements BatchWritable<Vote> {
  /** The table to which {@code dynamo} maps the name {@code votes}. */
  public VoteTable(Dynamo dynamo) {
    this(TableTarget.<Vote>of(dynamo, Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public VoteTable(Dynamo dynamo, String table) {
    this(TableTarget.<Vote>of(dynamo, Schema.SCHEMA, table));
  }

  /** The table {@code votes}, by a client that stays the caller's to close. */
  public VoteTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public VoteTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private VoteTable(TableTarget<Vote> target) {
    super(target, VoteTable::new);
  }

  /** The key of one {@link Vote}. */
  public static Key<Vote> key(String topic, Integer shard, String voter) {
    return Key.<Vote>of(
        Schema.SCHEMA,
        Schema.PK.of(Schema.TOPIC.part(topic), Schema.SHARD.part(shard)),
        Schema.VOTER.part(voter));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Vote> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Vote>keyOf(Schema.SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Vote> decodeKey(String text) {
    return KeyReader.<Vote>decode(Schema.SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Vote get(String topic, Integer shard, String voter) {
    return getItem(key(topic, shard, voter));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Vote> find(String topic, Integer shard, String voter) {
    return findItem(key(topic, shard, voter));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(
      String topic, Integer shard, String voter, Selection<Vote, P> selection) {
    return this.<P>findItem(key(topic, shard, voter), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Vote> delete(String topic, Integer shard, String voter) {
    return deleteItem(key(topic, shard, voter));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Vote> update(String topic, Integer shard, String voter) {
    return updateItem(key(topic, shard, voter));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Vote> upsert(String topic, Integer shard, String voter) {
    return upsertItem(key(topic, shard, voter));
  }

  /**
   * Starts an update in a shard that is chosen now, at random: it creates the item if that has none
   * (UpdateItem).
   */
  @CheckReturnValue
  public Update.Call<Vote> upsert(String topic, String voter) {
    return upsertItem(key(topic, ThreadLocalRandom.current().nextInt(20), voter));
  }

  /** The items of one partition (Query) in the order of {@code voter}. */
  @CheckReturnValue
  public VoteQuery query(String topic) {
    return new VoteQuery(queryTable(Schema.PK.each(Schema.TOPIC.part(topic))));
  }

  private static Vote withShard(Vote vote, Integer shard) {
    return new Vote(
        vote.topic(),
        shard,
        vote.voter(),
        vote.count());
  }

  /** A query whose items are in the order of {@code voter}. */
  @CheckReturnValue
  public static final class VoteQuery extends QueryBase<Vote, VoteQuery> {
    private VoteQuery(QueryPlan<Vote> plan) {
      super(plan, VoteQuery::new);
    }

    /** Starts a condition on {@code voter} (KeyConditionExpression). */
    public TextKeyStep<String, Query<Vote>, Query<Vote>> voter() {
      return this.<String>textStep(Schema.VOTER);
    }
  }

  /** The attributes of {@link Vote}, for conditions and updates. */
  public static final class A {
    /**
     * The part of the key {@code topic}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<Vote, String> topic =
        new ComparableTextAttribute<Vote, String>(AttributePath.of("topic"), Converters.TEXT);

    /**
     * The part of the key {@code shard}, stored as a number (N). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableNumberAttribute<Vote, Integer> shard =
        new ComparableNumberAttribute<Vote, Integer>(AttributePath.of("shard"), Converters.INTEGER);

    /**
     * The sort key {@code voter}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Vote, String> voter =
        new ComparableTextAttribute<Vote, String>(AttributePath.of("voter"), Converters.TEXT);

    /** The attribute {@code count}, stored as a number (N). */
    public static final NumberAttribute<Vote, Integer> count =
        new NumberAttribute<Vote, Integer>(AttributePath.of("count"), Converters.INTEGER);

    private A() {}
  }

  /** What the table class tells the runtime. */
  static final class Schema {
    static final KeyAttribute<String> TOPIC =
        KeyAttribute.<String>of("topic", "topic", Converters.TEXT);

    static final KeyAttribute<Integer> SHARD =
        KeyAttribute.<Integer>of("shard", "shard", Converters.INTEGER);

    static final KeyAttribute<String> VOTER =
        KeyAttribute.<String>of("voter", "voter", Converters.TEXT);

    static final KeyTemplate PK =
        KeyTemplate.of("PK").text("VOTES#").part(TOPIC).text("#").randomShard(SHARD, 20);

    static final TableSchema<Vote> SCHEMA =
        TableSchema.<Vote>builder("votes", VoteMapper::toItem, VoteMapper::read)
            .model(Vote.class)
            .key(PK, VOTER)
            .keyOf(
                vote ->
                    Key.<Vote>of(
                            Schema.SCHEMA,
                            Schema.PK.of(
                                Schema.TOPIC.part(vote.topic()), Schema.SHARD.part(vote.shard())),
                            Schema.VOTER.part(vote.voter()))
                        .attributes())
            .autoShard(20, vote -> vote.shard(), VoteTable::withShard)
            .required("count")
            .build();

    private Schema() {}
  }
}
