package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dynamodel.Dynamo;
import io.dynamodel.Outcome;
import io.dynamodel.WriteResults;
import io.dynamodel.annotations.Counter;
import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.UpdatedAt;
import io.dynamodel.annotations.Version;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Operation;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.fixture.SettableClock;
import io.dynamodel.it.cases.CounterTest_VideoTable.A;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** One worker adds to a count between another one's read and write of the record. */
@WithDynamoDb
class CounterTest {
  @DynamoModel(table = "videos")
  @GlobalIndex(name = "most-viewed", partition = "channel", sort = "views")
  record Video(
      @PartitionKey String id,
      @Nullable String channel,
      @Nullable String title,
      Set<String> tags,
      @Counter long views,
      @Counter @Default("0") int likes) {

    static Video of(String id, String title, long views) {
      return new Video(id, "c", title, Set.of("new"), views, 0);
    }

    Video titled(@Nullable String other) {
      return new Video(id, channel, other, tags, views, likes);
    }

    Video seen(long count) {
      return new Video(id, channel, title, tags, count, likes);
    }
  }

  @DynamoModel(table = "posts")
  record Post(
      @PartitionKey String id,
      String text,
      @Counter int likes,
      @Version long version,
      @CreatedAt @Nullable Instant created,
      @UpdatedAt @Nullable Instant updated,
      @TimeToLive @Nullable Instant expires) {}

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private final DynamoDbEngine engine;
  private final RecordingClient client;
  private final Dynamo dynamo;
  private final CounterTest_VideoTable videos;
  private final CounterTest_VideoTable others;
  private final RawTable raw;

  CounterTest(DynamoDbEngine engine, DynamoDbClient direct) {
    this.engine = engine;
    this.client = new RecordingClient(direct);
    this.dynamo = Dynamo.of(client);
    this.videos = new CounterTest_VideoTable(dynamo);
    this.others = new CounterTest_VideoTable(direct);
    this.raw = new RawTable(direct, "videos");
  }

  @BeforeEach
  void empty() {
    videos.admin().createIfAbsent();
    videos.scan().deleteAll();
    client.clear();
  }

  /** A record that is old: somebody has added 5 to its count. */
  private Video old(String id) {
    Video read = others.insert(Video.of(id, "old", 1));
    others.update(CounterTest_VideoTable.key(id)).apply(A.views.add(5L)).execute();
    return read;
  }

  private Map<String, AttributeValue> stored(String id) {
    return raw.item(Map.of("id", AttributeValue.fromS(id)));
  }

  @Test
  void aPutOverAnItemKeepsItsCountsAndReturnsThem() {
    Video read = old("a");

    Video put = videos.put(read.titled("new"));

    assertThat(put).isEqualTo(read.titled("new").seen(6));
    assertThat(videos.get("a")).isEqualTo(put);
    UpdateItemRequest sent = client.requests(UpdateItemRequest.class).get(0);
    assertThat(sent.returnValues()).isEqualTo(ReturnValue.ALL_NEW);
    assertThat(sent.conditionExpression()).isNull();
    assertThat(sent.updateExpression()).contains("if_not_exists");
    assertThat(client.requests(PutItemRequest.class)).isEmpty();
  }

  @Test
  void aPutTakesAwayWhatTheRecordLacksAndLeavesWhatTheModelDoesNotHave() {
    Video read = old("a");
    raw.put(RawTable.with(stored("a"), "other", AttributeValue.fromS("kept")));

    Video put = videos.put(new Video("a", null, null, Set.of(), 0, 7));

    assertThat(put).isEqualTo(new Video("a", null, null, Set.of(), 6, read.likes()));
    assertThat(stored("a")).containsOnlyKeys("id", "views", "likes", "other");
  }

  @Test
  void whatCreatesTheItemStartsItsCounts() {
    Video first = new Video("a", "c", null, Set.of(), 3, 4);

    assertThat(videos.put(first)).isEqualTo(first);
    assertThat(videos.get("a")).isEqualTo(first);
    assertThat(videos.insert(Video.of("b", "b", 9)).views()).isEqualTo(9);
    assertThat(videos.get("b").views()).isEqualTo(9);
    assertThat(videos.byMostViewed("c").toList()).hasSize(2);
    assertThatExceptionOfType(ItemAlreadyExistsException.class)
        .isThrownBy(() -> videos.insert(first));
  }

  @Test
  void anItemThatLacksACountGetsThatOfTheRecord() {
    old("a");
    raw.put(RawTable.without(stored("a"), "likes"));

    Video put = videos.put(new Video("a", "c", "t", Set.of(), 0, 2));

    assertThat(put).isEqualTo(new Video("a", "c", "t", Set.of(), 6, 2));
  }

  @Test
  void updatesChangeTheCount() {
    old("a");

    assertThat(videos.update(CounterTest_VideoTable.key("a")).apply(A.views.set(0L)).execute())
        .returns(0L, Video::views);
  }

  @Test
  void theConditionOfAPutIsAskedOfTheItem() {
    Video read = old("a");

    assertThat(videos.put(read.titled("new"), A.views.eq(6L))).returns(6L, Video::views);
    assertThatExceptionOfType(ConditionFailedException.class)
        .isThrownBy(() -> videos.put(read.titled("newer"), A.views.eq(1L)));
    assertThat(videos.tryPut(read, A.title.eq("no")))
        .isInstanceOfSatisfying(
            Outcome.Rejected.class, e -> assertThat(e.mayHaveBeenApplied()).isFalse());
    assertThat(videos.get("a")).isEqualTo(read.titled("new").seen(6));
  }

  @Test
  void aPutWhoseAnswerWasLostIsDoneWithTheCountThatIsThere() {
    Video read = old("a");
    CounterTest_VideoTable retrying = new CounterTest_VideoTable(EngineClients.retrying(engine, 3));

    engine.faults().next(Operation.UPDATE_ITEM).cutAfter();
    assertThat(retrying.put(read.titled("new"), A.title.eq("old")))
        .isEqualTo(read.titled("new").seen(6));

    engine.faults().next(Operation.UPDATE_ITEM).cutBefore();
    assertThat(retrying.tryPut(read.titled("third"), A.title.eq("old")))
        .isInstanceOf(Outcome.Rejected.class);
  }

  @Test
  void aPatchLeavesTheCountOut() {
    Video read = old("a");

    assertThat(videos.patch(read, read.titled("new").seen(0)))
        .isEqualTo(read.titled("new").seen(6));
    client.clear();
    assertThat(videos.patch(read, read.seen(77))).isEqualTo(read);
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void putAllSendsAnUpdateForEachItem() {
    Video read = old("a");
    Video created = Video.of("b", "b", 2);

    assertThat(videos.putAll(List.of(read.titled("new"), created)))
        .containsExactly(read.titled("new").seen(6), created);

    assertThat(client.requests())
        .hasSize(2)
        .allSatisfy(request -> assertThat(request).isInstanceOf(UpdateItemRequest.class));
    assertThat(videos.get("a").views()).isEqualTo(6);
  }

  @Test
  void aBatchOverTablesRefusesPutsAlone() {
    Video read = old("a");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> dynamo.batchWrite(batch -> batch.put(videos, read)))
        .withMessage(
            "table videos: its model has a counter, and a put in a batch overwrites counts. Use"
                + " putAll of the table, or a transaction");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dynamo.batchWrite(batch -> batch.putAll(videos, List.of(read))));
    assertThat(client.requests()).isEmpty();
    dynamo.batchWrite(batch -> batch.delete(videos, read));
    assertThat(stored("a")).isEmpty();
  }

  @Test
  void writeOnceComparesWithoutTheCountAndKeepsIt() {
    Video read = old("a");
    Video created = Video.of("b", "b", 2);

    assertThat(videos.writeOnce(List.of(read))).isEmpty();
    assertThat(videos.writeOnce(List.of(read.titled("new"), created)))
        .containsExactly(read.titled("new").seen(6), created);
    assertThat(videos.get("a")).isEqualTo(read.titled("new").seen(6));
    assertThat(videos.writeOnce(List.of(read.titled("new"), created))).isEmpty();
  }

  @Test
  void aTransactionKeepsTheCountAndReturnsThatOfTheRecord() {
    Video read = old("a");

    WriteResults results =
        dynamo.transactWrite(tx -> tx.put(videos, read.titled("new")).insert(videos, read("b")));

    assertThat(results.items(videos)).containsExactly(read.titled("new"), read("b"));
    assertThat(videos.get("a")).isEqualTo(read.titled("new").seen(6));
    TransactWriteItemsRequest sent = client.requests(TransactWriteItemsRequest.class).get(0);
    assertThat(sent.transactItems().get(0).update()).isNotNull();
    assertThat(sent.transactItems().get(1).put()).isNotNull();
  }

  private static Video read(String id) {
    return Video.of(id, id, 4);
  }

  @Test
  void versionsAndTimesAreThoseOfAPut() {
    SettableClock clock = new SettableClock(NOON);
    CounterTest_PostTable posts =
        new CounterTest_PostTable(Dynamo.builder().client(client).clock(clock).build());
    posts.admin().createIfAbsent();

    Post first = posts.put(new Post("p", "one", 1, 0, null, null, null));
    assertThat(first).isEqualTo(new Post("p", "one", 1, 1, NOON, NOON, null));
    posts.update(first).apply(CounterTest_PostTable.A.likes.add(2)).execute();
    assertThatExceptionOfType(VersionConflictException.class).isThrownBy(() -> posts.put(first));
    assertThatExceptionOfType(BatchIncompleteException.class)
        .isThrownBy(() -> posts.putAll(List.of(first)))
        .withCauseInstanceOf(VersionConflictException.class);
    Post read = posts.get("p");
    Instant later = NOON.plusSeconds(5);
    clock.forward(Duration.ofSeconds(5));

    Post put = posts.put(new Post("p", "two", 0, read.version(), read.created(), null, NOON));

    assertThat(put).isEqualTo(new Post("p", "two", 3, 3, NOON, later, NOON));
    assertThat(posts.get("p")).isEqualTo(put);

    Post anew = posts.insertOrReplaceExpired(new Post("p", "anew", 9, 0, null, null, null));
    assertThat(anew).isEqualTo(new Post("p", "anew", 9, 4, later, later, null));
    assertThat(posts.get("p")).isEqualTo(anew);
  }
}
