package io.dynamodel.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import io.dynamodel.engine.Ticks;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StreamFeedTest {

  private final Ticks clock = new Ticks();
  private final Requests requests = new Requests(clock);

  @Test
  void eachChangeIsTold() {
    createTable();
    put("'v':{'N':'1'}");
    update("SET v = :n", "2");
    requests.send("DeleteItem", "{'TableName':'tab','Key':{'id':{'S':'a'},'n':{'N':'1'}}}");

    String records = records(arn());
    assertThat(all("'eventName':'([A-Z]+)'", records))
        .containsExactly("INSERT", "MODIFY", "REMOVE");
    assertThat(records)
        .contains("'Keys':{'id':{'S':'a'},'n':{'N':'1'}}")
        .contains(
            "'NewImage':{'id':{'S':'a'},'n':{'N':'1'},'v':{'N':'2'}},"
                + "'OldImage':{'id':{'S':'a'},'n':{'N':'1'},'v':{'N':'1'}}");
  }

  @Test
  void whatChangesNothingIsNotTold() {
    createTable();
    put("'v':{'SS':['x','y']}");
    put("'v':{'SS':['y','x']}");
    requests.send("DeleteItem", "{'TableName':'tab','Key':{'id':{'S':'b'},'n':{'N':'1'}}}");
    update("SET v = :n", "1");
    update("SET v = :n", "1.0");

    assertThat(all("'eventName':'([A-Z]+)'", records(arn()))).containsExactly("INSERT", "MODIFY");
  }

  @Test
  void transactionsAndBatchesAreTold() {
    createTable();
    requests.send(
        "TransactWriteItems",
        "{'TransactItems':[{'Put':{'TableName':'tab','Item':{'id':{'S':'a'},'n':{'N':'1'}}}},"
            + "{'ConditionCheck':{'TableName':'tab','Key':{'id':{'S':'b'},'n':{'N':'1'}},"
            + "'ConditionExpression':'attribute_not_exists(id)'}}]}");
    requests.send(
        "BatchWriteItem",
        "{'RequestItems':{'tab':[{'DeleteRequest':{'Key':{'id':{'S':'a'},'n':{'N':'1'}}}}]}}");

    assertThat(all("'eventName':'([A-Z]+)'", records(arn()))).containsExactly("INSERT", "REMOVE");
  }

  @Test
  void whatExpiresIsToldAsTheDeedOfTheService() {
    createTable();
    requests.send(
        "UpdateTimeToLive",
        "{'TableName':'tab','TimeToLiveSpecification':{'Enabled':true,'AttributeName':'v'}}");
    put("'v':{'N':'1772000000'}");
    requests.expire();

    assertThat(records(arn()))
        .containsOnlyOnce(
            "'userIdentity':{'principalId':'dynamodb.amazonaws.com','type':'Service'}")
        .containsPattern("'eventName':'REMOVE'.*'userIdentity'");
  }

  @Test
  void aCancelledTransactionIsNotTold() {
    createTable();
    requests.send(
        "TransactWriteItems",
        "{'TransactItems':[{'Put':{'TableName':'tab','Item':{'id':{'S':'a'},'n':{'N':'1'}}}},"
            + "{'ConditionCheck':{'TableName':'tab','Key':{'id':{'S':'b'},'n':{'N':'1'}},"
            + "'ConditionExpression':'attribute_exists(id)'}}]}");

    assertThat(records(arn())).contains("'Records':[]");
  }

  @Test
  void aStreamThatIsEnabledAgainIsAnother() {
    createTable();
    String first = arn();
    put("'v':{'N':'1'}");
    requests.send(
        "UpdateTable", "{'TableName':'tab','StreamSpecification':{'StreamEnabled':false}}");
    put("'v':{'N':'2'}");
    requests.send(
        "UpdateTable",
        "{'TableName':'tab','StreamSpecification':{'StreamEnabled':true,'StreamViewType':'KEYS_ONLY'}}");
    put("'v':{'N':'3'}");

    assertThat(arn()).isNotEqualTo(first);
    assertThat(records(first)).contains("'v':{'N':'1'}").doesNotContain("'v':{'N':'2'}");
    assertThat(records(first)).doesNotContain("NextShardIterator");
    assertThat(all("'eventName':'([A-Z]+)'", records(arn()))).containsExactly("MODIFY");
    assertThat(all("'StreamArn':'([^']+)'", requests.send("ListStreams", "{'TableName':'tab'}")))
        .containsExactly(first, arn());
  }

  @Test
  void theStreamOfADeletedTableIsReadableForADay() {
    createTable();
    put("'v':{'N':'1'}");
    String arn = arn();
    requests.send("DeleteTable", "{'TableName':'tab'}");

    assertThat(records(arn)).contains("'v':{'N':'1'}").doesNotContain("NextShardIterator");
    clock.pass(Duration.ofHours(24).plusSeconds(1));
    assertThat(requests.send("DescribeStream", "{'StreamArn':'" + arn + "'}"))
        .contains("ResourceNotFoundException");
  }

  private void createTable() {
    requests.createTable("tab", "id S, n N");
    assertThat(
            requests.send(
                "UpdateTable",
                "{'TableName':'tab','StreamSpecification':{'StreamEnabled':true,'StreamViewType':'NEW_AND_OLD_IMAGES'}}"))
        .startsWith("{");
  }

  private void put(String attributes) {
    assertThat(
            requests.send(
                "PutItem",
                "{'TableName':'tab','Item':{'id':{'S':'a'},'n':{'N':'1'}," + attributes + "}}"))
        .isEqualTo("{}");
  }

  private void update(String expression, String number) {
    assertThat(
            requests.send(
                "UpdateItem",
                "{'TableName':'tab','Key':{'id':{'S':'a'},'n':{'N':'1'}},'UpdateExpression':'"
                    + expression
                    + "','ExpressionAttributeValues':{':n':{'N':'"
                    + number
                    + "'}}}"))
        .isEqualTo("{}");
  }

  private String arn() {
    return one("LatestStreamArn", requests.send("DescribeTable", "{'TableName':'tab'}"));
  }

  private String records(String arn) {
    String stream = requests.send("DescribeStream", "{'StreamArn':'" + arn + "'}");
    String iterator =
        requests.send(
            "GetShardIterator",
            "{'StreamArn':'"
                + arn
                + "','ShardIteratorType':'TRIM_HORIZON','ShardId':'"
                + one("ShardId", stream)
                + "'}");
    return requests.send(
        "GetRecords", "{'ShardIterator':'" + one("ShardIterator", iterator) + "'}");
  }

  private static String one(String field, String answer) {
    List<String> all = all("'" + field + "':'([^']+)'", answer);
    assertThat(all).as(answer).hasSize(1);
    return all.get(0);
  }

  private static List<String> all(String pattern, String answer) {
    return Pattern.compile(pattern).matcher(answer).results().map(found -> found.group(1)).toList();
  }
}
