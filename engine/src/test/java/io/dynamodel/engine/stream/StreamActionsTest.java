package io.dynamodel.engine.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Ticks;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.request.KeySchema;
import io.dynamodel.engine.wire.JsonBytes;
import io.dynamodel.engine.wire.ServiceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StreamActionsTest {

  private static final String TABLE = "arn:aws:dynamodb:us-east-1:000000000000:table/";
  private static final String INVALID_ARN = "ValidationException: Invalid StreamArn";

  private final Ticks clock = new Ticks();
  private final Streams streams = new Streams(clock);
  private final Map<String, Action> actions = StreamActions.on(streams);
  private final Stream stream = open("music", ViewType.NEW_AND_OLD_IMAGES);

  @Test
  void recordsTellWhatWasWritten() {
    put(stream, null, "a");
    put(stream, "a", "b");
    put(stream, "b", null);

    assertThat(records(iterator("TRIM_HORIZON")))
        .contains("'eventName':'INSERT','eventVersion':'1.1','eventSource':'aws:dynamodb'")
        .contains(
            "'dynamodb':{'ApproximateCreationDateTime':1772366400,'Keys':{'id':{'S':'1'}},"
                + "'NewImage':{'id':{'S':'1'},'v':{'S':'a'}},"
                + "'SequenceNumber':'100000000000000000001',"
                + "'SizeBytes':8,'StreamViewType':'NEW_AND_OLD_IMAGES'}")
        .contains(
            "'NewImage':{'id':{'S':'1'},'v':{'S':'b'}},'OldImage':{'id':{'S':'1'},'v':{'S':'a'}},"
                + "'SequenceNumber':'100000000000000000002','SizeBytes':13")
        .contains("'OldImage':{'id':{'S':'1'},'v':{'S':'b'}},'SequenceNumber'")
        .containsPattern("'eventID':'[0-9a-f]{32}'")
        .doesNotContain("userIdentity");
  }

  @Test
  void theViewTypeSaysWhatRecordsHold() {
    assertThat(modified(ViewType.KEYS_ONLY)).doesNotContain("Image'").contains("'SizeBytes':3");
    assertThat(modified(ViewType.NEW_IMAGE)).contains("'NewImage'").doesNotContain("'OldImage'");
    assertThat(modified(ViewType.OLD_IMAGE)).contains("'OldImage'").doesNotContain("'NewImage'");
  }

  @Test
  void theServiceIsNamedWhereItDeletes() {
    stream.append(new ItemChange(Map.of("id", text("1")), item("a"), null, Cause.EXPIRY));

    assertThat(records(iterator("TRIM_HORIZON")))
        .contains("'userIdentity':{'principalId':'dynamodb.amazonaws.com','type':'Service'}");
  }

  @Test
  void readingGoesOnWhereItEnded() {
    put(stream, null, "a");
    String latest = iterator("LATEST");
    put(stream, "a", "b");
    put(stream, "b", "c");

    String first = send("GetRecords", "{'ShardIterator':'" + latest + "','Limit':1}");
    assertThat(first).contains("'v':{'S':'b'}").doesNotContain("'v':{'S':'c'}");
    String second = records(next(first));
    assertThat(second).contains("'NewImage':{'id':{'S':'1'},'v':{'S':'c'}}");
    assertThat(records(next(second))).contains("'Records':[]").contains("'NextShardIterator'");
  }

  @Test
  void readingBeginsAtARecordOrBehindIt() {
    put(stream, null, "a");
    put(stream, "a", "b");

    String at = "AT_SEQUENCE_NUMBER','SequenceNumber':'100000000000000000002";
    assertThat(records(iterator(at))).contains("000002'").doesNotContain("000001'");
    String after = "AFTER_SEQUENCE_NUMBER','SequenceNumber':'100000000000000000002";
    assertThat(records(iterator(after))).contains("'Records':[]");
  }

  @Test
  void sequenceNumbersAreForIteratorsThatHaveOne() {
    assertThat(askIterator("AT_SEQUENCE_NUMBER")).startsWith("ValidationException");
    assertThat(askIterator("LATEST','SequenceNumber':'100000000000000000002"))
        .startsWith("ValidationException");
    assertThat(askIterator("AT_SEQUENCE_NUMBER','SequenceNumber':'sdfsafglldfngjdafnasdflgnald"))
        .isEqualTo("ValidationException: Invalid SequenceNumber");
    assertThat(askIterator("bulle"))
        .startsWith(
            "ValidationException: 1 validation error detected: Value 'bulle' at 'shardIteratorType'");
  }

  @Test
  void aPageHasOneMegabyte() {
    for (int i = 0; i < 4; i++) {
      put(stream, null, "x".repeat(300_000));
    }

    String page = records(iterator("TRIM_HORIZON"));
    assertThat(page).contains("000003'").doesNotContain("000004'");
    assertThat(records(next(page))).contains("000004'");
  }

  @Test
  void aPageHasAThousandRecords() {
    for (int i = 0; i < 1001; i++) {
      put(stream, null, "x");
    }

    String page = records(iterator("TRIM_HORIZON"));
    assertThat(page).contains("001000'").doesNotContain("001001'");
    assertThat(send("GetRecords", "{'ShardIterator':'" + iterator("LATEST") + "','Limit':1001}"))
        .contains("Member must have value less than or equal to 1000");
  }

  @Test
  void anIteratorEndsAfterAQuarterOfAnHour() {
    String iterator = iterator("TRIM_HORIZON");
    clock.pass(Duration.ofMinutes(15));
    assertThat(records(iterator)).contains("'Records':[]");
    clock.pass(Duration.ofSeconds(1));
    assertThat(records(iterator)).isEqualTo("ExpiredIteratorException: Shard iterator has expired");
  }

  @Test
  void recordsAreKeptForADay() {
    put(stream, null, "a");
    clock.pass(Duration.ofHours(23));
    put(stream, "a", "b");
    clock.pass(Duration.ofMinutes(50));
    String iterator = iterator("TRIM_HORIZON");
    clock.pass(Duration.ofMinutes(11));

    assertThat(records(iterator))
        .isEqualTo(
            "TrimmedDataAccessException: The data you are trying to access has been trimmed");
    assertThat(askIterator("AT_SEQUENCE_NUMBER','SequenceNumber':'100000000000000000001"))
        .startsWith("TrimmedDataAccessException");
    assertThat(records(iterator("TRIM_HORIZON"))).contains("000002'").doesNotContain("000001'");
  }

  @Test
  void whatIsNoIteratorIsRefused() {
    assertThat(records("sdfsdfsgagaddafgag"))
        .isEqualTo("ValidationException: Invalid ShardIterator");
    assertThat(records(stream.description().arn() + "|1|no base64"))
        .isEqualTo("ValidationException: Invalid ShardIterator");
    assertThat(records(stream.description().arn() + "|1|AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"))
        .isEqualTo("ValidationException: Invalid ShardIterator");
  }

  @Test
  void aClosedShardCanBeReadToItsEndForADay() {
    put(stream, null, "a");
    stream.close();

    assertThat(describe(stream.description().arn()))
        .contains("'StreamStatus':'DISABLED'")
        .contains(
            "'SequenceNumberRange':{'StartingSequenceNumber':'100000000000000000001',"
                + "'EndingSequenceNumber':'100000000000000000001'}");
    assertThat(records(iterator("TRIM_HORIZON")))
        .contains("000001'")
        .doesNotContain("NextShardIterator");
    clock.pass(Duration.ofHours(24).plusSeconds(1));
    assertThat(describe(stream.description().arn()))
        .isEqualTo(notFound(stream.description().arn()));
    assertThat(send("ListStreams", "{}")).isEqualTo("{'Streams':[]}");
  }

  @Test
  void streamsAreDescribed() {
    assertThat(describe(stream.description().arn()))
        .isEqualTo(
            "{'StreamDescription':{'StreamArn':'"
                + TABLE
                + "music/stream/2026-03-01T12:00:00.000',"
                + "'StreamLabel':'2026-03-01T12:00:00.000','StreamStatus':'ENABLED',"
                + "'StreamViewType':'NEW_AND_OLD_IMAGES','CreationRequestDateTime':1.7723664E9,"
                + "'TableName':'music','KeySchema':[{'AttributeName':'id','KeyType':'HASH'}],"
                + "'Shards':[{'ShardId':'"
                + shardId()
                + "','SequenceNumberRange':{'StartingSequenceNumber':'100000000000000000001'}}]}}");
    assertThat(
            send(
                "DescribeStream",
                "{'StreamArn':'"
                    + stream.description().arn()
                    + "','ExclusiveStartShardId':'"
                    + shardId()
                    + "'}"))
        .contains("'Shards':[]");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    String other = TABLE + "other/stream/2026-03-01T12:00:00.000";
    assertThat(describe(other)).isEqualTo(notFound(other));
    assertThat(describe("sdfadfsdfnlfkajakfgjalksfgklasjklasdjfklasdfasdfgasf"))
        .isEqualTo(INVALID_ARN);
    assertThat(
            send(
                "GetShardIterator",
                "{'StreamArn':'"
                    + stream.description().arn()
                    + "','ShardId':'shardId-00000000000000000000-00000000',"
                    + "'ShardIteratorType':'LATEST'}"))
        .isEqualTo("ResourceNotFoundException: Requested resource not found: Shard does not exist");
  }

  @Test
  void streamsAreListedInPages() {
    Stream again = open("music", ViewType.KEYS_ONLY, 1);
    open("art", ViewType.KEYS_ONLY);

    assertThat(send("ListStreams", "{'Limit':1}"))
        .contains("'TableName':'art'")
        .doesNotContain("'TableName':'music'")
        .contains("'LastEvaluatedStreamArn':'" + TABLE + "art/stream/");
    assertThat(
            send("ListStreams", "{'ExclusiveStartStreamArn':'" + stream.description().arn() + "'}"))
        .isEqualTo(
            "{'Streams':[{'StreamArn':'"
                + again.description().arn()
                + "','StreamLabel':'2026-03-01T12:00:00.001','TableName':'music'}]}");
    assertThat(send("ListStreams", "{'TableName':'music'}")).doesNotContain("'art'");
    assertThat(send("ListStreams", "{'ExclusiveStartStreamArn':'" + "x".repeat(40) + "'}"))
        .isEqualTo(INVALID_ARN);
  }

  private Stream open(String table, ViewType viewType) {
    return open(table, viewType, 0);
  }

  private Stream open(String table, ViewType viewType, int millisLater) {
    KeySchema keys = new KeySchema(List.of("id"), List.of());
    return streams.open(
        new StreamDescription(
            table, TABLE + table, keys, viewType, clock.instant().plusMillis(millisLater)));
  }

  private String modified(ViewType viewType) {
    Stream other = open("other", viewType);
    put(other, "a", "b");
    String request = iteratorRequest(other, "TRIM_HORIZON");
    return records(field("ShardIterator", send("GetShardIterator", request)));
  }

  private static void put(Stream stream, @Nullable String before, @Nullable String after) {
    Map<String, Value> key = Map.of("id", text("1"));
    stream.append(new ItemChange(key, item(before), item(after), Cause.REQUEST));
  }

  private static @Nullable Map<String, Value> item(@Nullable String text) {
    return text == null ? null : new TreeMap<>(Map.of("id", text("1"), "v", text(text)));
  }

  private static Value text(String text) {
    return new Value.S(text);
  }

  private String describe(String arn) {
    return send("DescribeStream", "{'StreamArn':'" + arn + "'}");
  }

  private static String notFound(String arn) {
    return "ResourceNotFoundException: Requested resource not found: Stream: " + arn + " not found";
  }

  private String shardId() {
    return stream.description().shardId();
  }

  private String iterator(String type) {
    return field("ShardIterator", askIterator(type));
  }

  private String askIterator(String type) {
    return send("GetShardIterator", iteratorRequest(stream, type));
  }

  private static String iteratorRequest(Stream stream, String type) {
    return "{'StreamArn':'"
        + stream.description().arn()
        + "','ShardId':'"
        + stream.description().shardId()
        + "','ShardIteratorType':'"
        + type
        + "'}";
  }

  private String records(String iterator) {
    return send("GetRecords", "{'ShardIterator':'" + iterator + "'}");
  }

  private static String next(String page) {
    return field("NextShardIterator", page);
  }

  private static String field(String name, String answer) {
    Matcher field = Pattern.compile("'" + name + "':'([^']*)'").matcher(answer);
    assertThat(field.find()).as(answer).isTrue();
    return field.group(1);
  }

  private String send(String operation, String request) {
    try {
      byte[] bytes = request.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
      byte[] answer = JsonBytes.write(actions.get(operation).answer(JsonBytes.read(bytes)));
      return new String(answer, StandardCharsets.UTF_8).replace('"', '\'');
    } catch (ServiceException e) {
      return e.name() + ": " + e.text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
