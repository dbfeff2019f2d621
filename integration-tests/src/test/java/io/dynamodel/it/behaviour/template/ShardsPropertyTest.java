package io.dynamodel.it.behaviour.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.Cursor;
import io.dynamodel.Dynamo;
import io.dynamodel.Page;
import io.dynamodel.Query;
import io.dynamodel.convert.Converters;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.template.Hits.Way;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** A partition in shards gives what one partition would. */
@WithDynamoDb
class ShardsPropertyTest {
  private static final int QUERIES = 40;
  private static final NumberAttribute<Hit, Integer> RATING =
      new NumberAttribute<>(AttributePath.of("rating"), Converters.INTEGER);

  private final RecordingClient client;
  private final DynamoDbAsyncClient asyncClient;
  private final long seed = Long.getLong("properties.seed", new SplittableRandom().nextLong());
  private final SplittableRandom random = new SplittableRandom(seed);

  ShardsPropertyTest(DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
    this.client = new RecordingClient(client);
    this.asyncClient = asyncClient;
  }

  private Hits table(Way way) {
    Hits hits = new Hits(Dynamo.of(client), way);
    hits.admin().createIfAbsent();
    hits.scan().deleteAll(); // what other tests have left
    return hits;
  }

  /** 400 of one site; many share an {@code at}. */
  private List<Hit> stored(Hits table, Way way) {
    List<Hit> hits =
        IntStream.range(0, 400)
            .mapToObj(
                i ->
                    new Hit(
                        i % 8 == 0 ? "other" : "site",
                        way == Way.RANDOM ? i / 5 : random.nextInt(60),
                        "i" + i,
                        way == Way.RANDOM ? (Integer) (i % 5) : null,
                        random.nextInt(10)))
            .toList();
    return table.putAll(hits);
  }

  @ParameterizedTest
  @EnumSource(names = {"HASH", "RANDOM"})
  void giveWhatOnePartitionWould(Way way) {
    Hits table = table(way);
    List<Hit> hits = stored(table, way);
    for (int i = 0; i < QUERIES; i++) {
      int from = random.nextInt(-5, 65);
      int to = random.nextInt(-5, 65);
      boolean isRange = random.nextBoolean();
      int rating = random.nextInt(3) == 0 ? random.nextInt(10) : 0;
      boolean isDescending = random.nextBoolean();
      Query<Hit> query = table.query("site");
      Predicate<Hit> test = hit -> hit.site().equals("site") && hit.rating() >= rating;
      if (isRange) {
        query = table.query("site").at().between(from, to);
        test = test.and(hit -> hit.at() >= from && hit.at() <= to);
      }
      query = rating > 0 ? query.filter(RATING.ge(rating)) : query;
      query = isDescending ? query.descending() : query;
      check(
          query,
          expected(way, hits, test, isDescending),
          "seed %d, query %d: %s".formatted(seed, i, query));
    }
  }

  private static List<Hit> expected(
      Way way, List<Hit> hits, Predicate<Hit> test, boolean isDescending) {
    Comparator<Hit> order =
        Comparator.comparing(Hit::at)
            .thenComparing(hit -> way == Way.RANDOM ? String.valueOf(hit.shard()) : hit.id());
    List<Hit> expected = hits.stream().filter(test).sorted(order).collect(Collectors.toList());
    if (isDescending) {
      Collections.reverse(expected);
    }
    return expected;
  }

  private void check(Query<Hit> query, List<Hit> expected, String what) {
    int size = random.nextInt(1, 12);
    assertThat(query.toList()).as(what).isEqualTo(expected);
    assertThat(query.pageSize(size).toList()).as(what).isEqualTo(expected);
    assertThat(query.limit(size).toList())
        .as(what)
        .isEqualTo(expected.subList(0, Math.min(size, expected.size())));
    assertThat(query.count()).as(what).isEqualTo(expected.size());
    assertThat(query.limit(size).count()).as(what).isEqualTo(Math.min(size, expected.size()));
    List<Hit> found = new ArrayList<>();
    query.pageSize(size).pages().forEach(page -> found.addAll(page.items()));
    assertThat(found).as(what).isEqualTo(expected);
    checkCursors(random.nextBoolean() ? query.pageSize(size) : query.limit(size), expected, what);
    checkFilled(query.limit(size).pageSize(random.nextInt(1, 5)), expected, what);
  }

  /** From each cursor on, the rest is read. */
  private void checkCursors(Query<Hit> query, List<Hit> expected, String what) {
    int given = 0;
    Page<Hit> page = query.page();
    given += page.items().size();
    assertThat(page.items()).as(what).isEqualTo(expected.subList(0, given));
    while (page.hasNext()) {
      Cursor cursor = Cursor.decode(page.next().orElseThrow().encode());
      page = query.page(cursor);
      assertThat(page.items())
          .as(what)
          .isEqualTo(expected.subList(given, given + page.items().size()));
      given += page.items().size();
    }
    assertThat(given).as(what).isEqualTo(expected.size());
  }

  private static void checkFilled(Query<Hit> query, List<Hit> expected, String what) {
    List<Hit> found = new ArrayList<>();
    Page<Hit> page = query.filledPage();
    found.addAll(page.items());
    while (page.hasNext()) {
      page = query.filledPage(page.next().orElseThrow());
      found.addAll(page.items());
    }
    assertThat(found).as(what).isEqualTo(expected);
  }

  @Test
  void ofAnIndexGiveWhatItWould() {
    Hits table = table(Way.INDEX);
    List<Hit> hits = stored(table, Way.INDEX);
    List<Integer> sorted =
        hits.stream().filter(hit -> hit.site().equals("site")).map(Hit::at).sorted().toList();

    List<Hit> entries = table.bySite("site").toList();

    assertThat(entries).extracting(Hit::at).isEqualTo(sorted);
    assertThat(new HashSet<>(entries))
        .isEqualTo(
            hits.stream().filter(hit -> hit.site().equals("site")).collect(Collectors.toSet()));
    assertThat(table.bySite("site").fullItems().toList())
        .containsExactlyInAnyOrderElementsOf(entries);
    assertThat(table.bySite("site").count()).isEqualTo(350);
    for (int size : new int[] {1, 2, 3, 7, 40}) {
      List<Hit> found = new ArrayList<>();
      table.bySite("site").pageSize(size).pages().forEach(page -> found.addAll(page.items()));
      assertThat(found).extracting(Hit::at).as("pages of %d", size).isEqualTo(sorted);
      assertThat(new HashSet<>(found)).hasSize(350);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"HASH", "RANDOM"})
  void areReadAlikeWithoutWaiting(Way way) {
    Hits table = table(way);
    stored(table, way);
    Hits.Async async = new Hits.Async(Dynamo.of(asyncClient), way);

    assertThat(async.query("site").toList().join()).isEqualTo(table.query("site").toList());
    assertThat(async.query("site").limit(3).toList().join())
        .isEqualTo(table.query("site").limit(3).toList());
    assertThat(async.query("site").count().join()).isEqualTo(350);
    Page<Hit> page = async.query("site").pageSize(4).page().join();
    assertThat(page.items()).isEqualTo(table.query("site").pageSize(4).page().items());
  }

  @ParameterizedTest
  @EnumSource(names = {"HASH", "RANDOM"})
  void areDeletedTogether(Way way) {
    Hits table = table(way);
    stored(table, way);

    assertThat(table.query("site").at().lt(0L).deleteAll()).isZero();
    long some = table.query("site").at().le(10L).count();
    assertThat(table.query("site").at().le(10L).deleteAll()).isEqualTo(some);
    assertThat(table.query("site").deleteAll()).isEqualTo(350 - some);
    assertThat(table.query("other").count()).isEqualTo(50);
    table.query("other").deleteAll();
  }

  @Test
  void aSortKeyThatIsKnownIsInOneShard() {
    Hits table = table(Way.HASH);
    Hit hit = table.put(new Hit("site", 5, "x", null, 1));
    client.clear();

    assertThat(table.query("site").at().eq(5).id().eq("x").toList()).containsExactly(hit);
    assertThat(client.requests(QueryRequest.class)).hasSize(1);
    assertThat(table.query("site").at().eq(5).toList()).contains(hit);
    assertThat(client.requests(QueryRequest.class)).hasSize(8);
  }

  @Test
  void aShardIsChosenOnce() {
    Hits table = table(Way.RANDOM);

    Hit put = table.put(new Hit("chosen", 5, "x", null, 1));

    assertThat(put.shard()).isBetween(0, 4);
    assertThat(table.query("chosen").toList()).containsExactly(put);
    assertThatExceptionOfType(ItemAlreadyExistsException.class).isThrownBy(() -> table.insert(put));
    assertThat(table.delete(put)).contains(put);
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> table.put(put.in(5)))
        .withMessageContaining("the part shard is a shard: 0 to 4");
  }
}
