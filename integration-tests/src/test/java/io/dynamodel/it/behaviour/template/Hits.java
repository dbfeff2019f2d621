package io.dynamodel.it.behaviour.template;

import io.dynamodel.AsyncQuery;
import io.dynamodel.AsyncTable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.PartialQuery;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.TableTarget;
import io.dynamodel.TextKeyStep;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyPart;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.schema.TableSchemaBuilder;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What would be generated for {@link Hit}, by hand: sharded in one way or another. */
final class Hits extends DynamoTable<Hit, Hits> {
  static final String INDEX = "by-site";
  private static final KeyAttribute<String> SITE = KeyAttribute.of("site", "site", Converters.TEXT);
  private static final KeyAttribute<Integer> AT = KeyAttribute.of("at", "at", Converters.INTEGER);
  private static final KeyAttribute<String> ID = KeyAttribute.of("id", "id", Converters.TEXT);
  private static final KeyAttribute<Integer> SHARD =
      KeyAttribute.of("shard", "shard", Converters.INTEGER);

  private final Way way;

  /** How items are spread. */
  enum Way {
    /** By the sort key, which all items have another one of. */
    HASH(
        KeyTemplate.of("PK").text("S#").part(SITE).text("#").shard(7, "SK"),
        KeyTemplate.of("SK").padded(AT, 4).text("#").part(ID)),
    /** At random; items of all shards have one sort key. */
    RANDOM(
        KeyTemplate.of("PK").text("S#").part(SITE).text("#").randomShard(SHARD, 5),
        KeyTemplate.of("SK").padded(AT, 4)),
    /** In an index, in which items have one key. */
    INDEX(KeyTemplate.of("PK").text("I#").part(ID), KeyTemplate.of("SK").text("A#").padded(AT, 4));

    private static final KeyTemplate GSI1PK =
        KeyTemplate.ofIndex("GSI1PK").text("G#").part(SITE).text("#").tableShard(4, "PK", "SK");

    private final KeyTemplate partition;
    private final KeyTemplate sort;
    private final TableSchema<Hit> schema;

    Way(KeyTemplate partition, KeyTemplate sort) {
      this.partition = partition;
      this.sort = sort;
      TableSchemaBuilder<Hit> builder =
          TableSchema.<Hit>builder("hits-" + name(), this::toItem, Hits::read)
              .model(Hit.class)
              .key(partition, sort)
              .keyOf(hit -> key(hit).attributes());
      if (name().equals("RANDOM")) {
        builder.autoShard(5, Hit::shard, Hit::in);
      }
      if (name().equals("INDEX")) {
        KeyTemplate of =
            KeyTemplate.ofIndex("GSI1PK").text("G#").part(SITE).text("#").tableShard(4, "PK", "SK");
        builder.index(
            IndexSchema.global(Hits.INDEX, of)
                .sort(KeyTemplate.ofIndex("GSI1SK").padded(AT, 4))
                .include("rating"));
      }
      schema = builder.build();
    }

    Key<Hit> key(Hit hit) {
      KeyPart sorted = sort.of(AT.part(hit.at()), ID.part(hit.id()));
      KeyPart[] parts =
          this == RANDOM
              ? new KeyPart[] {SITE.part(hit.site()), SHARD.part(hit.shard())}
              : new KeyPart[] {SITE.part(hit.site()), ID.part(hit.id()), sorted};
      return Key.of(schema, partition.of(parts), sorted);
    }

    private Map<String, AttributeValue> toItem(Hit hit) {
      return new ItemWriter(8)
          .put("site", Converters.TEXT, hit.site())
          .put("at", hit.at())
          .put("id", Converters.TEXT, hit.id())
          .putOptional("shard", Converters.INTEGER, hit.shard())
          .put("rating", hit.rating())
          .keys(schema)
          .item();
    }
  }

  private static Hit read(StoredItem item) {
    return ItemReader.read(
        item,
        in ->
            new Hit(
                in.find("site", Converters.TEXT, ""),
                in.getInt("at"),
                in.find("id", Converters.TEXT, ""),
                in.find("shard", Converters.INTEGER),
                in.getInt("rating")));
  }

  Hits(Dynamo dynamo, Way way) {
    this(TableTarget.of(dynamo, way.schema), way);
  }

  private Hits(TableTarget<Hit> target, Way way) {
    super(target, same -> new Hits(same, way));
    this.way = way;
  }

  HitQuery query(String site) {
    return new HitQuery(queryTable(way.partition.each(SITE.part(site))));
  }

  /** Items of the index, as far as it has them. */
  PartialQuery<Hit, Hit> bySite(String site) {
    Selection<Hit, Hit> entry = Selection.of(Hits::read);
    return partialQueryOf(queryIndex(INDEX, entry, Way.GSI1PK.each(SITE.part(site))));
  }

  static final class HitQuery extends QueryBase<Hit, HitQuery> {
    private HitQuery(QueryPlan<Hit> plan) {
      super(plan, HitQuery::new);
    }

    NumberKeyStep<Integer, HitQuery, Query<Hit>> at() {
      return numberStep(AT, HitQuery::new);
    }

    TextKeyStep<String, Query<Hit>, Query<Hit>> id() {
      return textStep(ID);
    }
  }

  /** The same without waiting. */
  static final class Async extends AsyncTable<Hit, Async> {
    private final Way way;

    Async(Dynamo dynamo, Way way) {
      this(TableTarget.of(dynamo, way.schema), way);
    }

    private Async(TableTarget<Hit> target, Way way) {
      super(target, same -> new Async(same, way));
      this.way = way;
    }

    AsyncQuery<Hit> query(String site) {
      return queryOf(queryTable(way.partition.each(SITE.part(site))));
    }
  }
}
