package io.dynamodel.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchItemsTest {

  private final Requests requests = new Requests();

  @BeforeEach
  void createTables() {
    requests.createTable("users", "pk S");
    IndexedTable.create(requests);
  }

  private String get(String tables) {
    return requests.send("BatchGetItem", "{'RequestItems':" + tables + "}");
  }

  private String write(String tables) {
    return requests.send("BatchWriteItem", "{'RequestItems':" + tables + "}");
  }

  private static String key(String pk) {
    return "{'pk':{'S':'" + pk + "'}}";
  }

  private static String put(String pk) {
    return "{'PutRequest':{'Item':" + key(pk) + "}}";
  }

  private static String many(int count, String each) {
    return IntStream.range(0, count)
        .mapToObj(i -> each.formatted(i))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String refusal(String message) {
    return "400 {'__type':'com.amazon.coral.validate#ValidationException','message':'"
        + message
        + "'}";
  }

  private static final String DUPLICATES =
      refusal("Provided list of item keys contains duplicates");

  private static final String UNLIKE =
      refusal("The provided key element does not match the schema");

  @Test
  void olderParametersOfOneTableAndExpressionsOfAnother() {
    assertThat(
            get(
                "{'users':{'Keys':["
                    + key("a")
                    + "],'AttributesToGet':['pk']},'indexed':{'Keys':[{'pk':{'S':'a'},"
                    + "'sk':{'N':'1'}}],'ProjectionExpression':'sk'}}"))
        .isEqualTo(
            refusal(
                "Can not use both expression and non-expression parameters in the same request:"
                    + " Non-expression parameters: {AttributesToGet} Expression parameters:"
                    + " {ProjectionExpression}"));
  }

  @Test
  void putsAndDeletesOfSeveralTables() {
    assertThat(
            write(
                "{'users':["
                    + put("a")
                    + ","
                    + put("b")
                    + "],'indexed':[{'PutRequest':{'Item':{'pk':{'S':'a'},'sk':{'N':'1'}}}}]}"))
        .isEqualTo("{'UnprocessedItems':{}}");
    write("{'users':[{'DeleteRequest':{'Key':" + key("a") + "}}," + put("c") + "]}");
    assertThat(
            get(
                "{'users':{'Keys':["
                    + key("a")
                    + ","
                    + key("b")
                    + ","
                    + key("c")
                    + "]},'indexed':{'Keys':[{'pk':{'S':'a'},'sk':{'N':'1'}}],"
                    + "'ProjectionExpression':'sk'}}"))
        .isEqualTo(
            "{'Responses':{'users':["
                + key("b")
                + ","
                + key("c")
                + "],'indexed':[{'sk':{'N':'1'}}]},'UnprocessedKeys':{}}");
  }

  @Test
  void oneWriteThatIsRefusedRefusesAll() {
    assertThat(write("{'users':[" + put("a") + ",{'PutRequest':{'Item':{'x':{'S':'a'}}}}]}"))
        .isEqualTo(UNLIKE);
    assertThat(write("{'users':[" + put("a") + "],'nowhere':[" + put("a") + "]}"))
        .contains("ResourceNotFoundException");
    assertThat(get("{'users':{'Keys':[" + key("a") + "]}}"))
        .isEqualTo("{'Responses':{'users':[]},'UnprocessedKeys':{}}");
  }

  @Test
  void keysAreRefusedAsKeysAlsoInItems() {
    assertThat(write("{'users':[{'PutRequest':{'Item':{'pk':{'N':'1'}}}}]}")).isEqualTo(UNLIKE);
    assertThat(write("{'users':[{'DeleteRequest':{'Key':{'x':{'S':'a'}}}}]}")).isEqualTo(UNLIKE);
    assertThat(get("{'users':{'Keys':[{'x':{'S':'a'}}]}}")).isEqualTo(UNLIKE);
    assertThat(write("{'users':[" + put("") + "]}")).contains("empty string value. Key: pk");
    assertThat(
            write(
                "{'indexed':[{'PutRequest':{'Item':{'pk':{'S':'a'},'sk':{'N':'1'},"
                    + "'g':{'N':'1'}}}}]}"))
        .contains("Type mismatch for Index Key g Expected: S Actual: N IndexName: byG");
  }

  @Test
  void anItemIsNamedOnce() {
    assertThat(write("{'users':[" + put("a") + ",{'DeleteRequest':{'Key':" + key("a") + "}}]}"))
        .isEqualTo(DUPLICATES);
    assertThat(get("{'nowhere':{'Keys':[" + key("a") + "," + key("a") + "]}}"))
        .isEqualTo(DUPLICATES);
    assertThat(
            get(
                "{'indexed':{'Keys':[{'pk':{'S':'a'},'sk':{'N':'1'}},"
                    + "{'sk':{'N':'1.0'},'pk':{'S':'a'}}]}}"))
        .isEqualTo(DUPLICATES);
  }

  @Test
  void aBatchOfNothingIsRefused() {
    assertThat(get("{}"))
        .isEqualTo(refusal("The requestItems parameter is required for BatchGetItem"));
    assertThat(write("{}"))
        .isEqualTo(refusal("The requestItems parameter is required for BatchWriteItem"));
    assertThat(get("{'users':{'Keys':[]}}"))
        .isEqualTo(
            refusal(
                "1 validation error detected: Value at 'RequestItems.users.member.Keys' failed to"
                    + " satisfy constraint: Member must have length greater than or equal to 1"));
    assertThat(write("{'users':[]}"))
        .isEqualTo(
            refusal(
                "1 validation error detected: Value '{users=[]}' at 'requestItems' failed to"
                    + " satisfy constraint: Map value must satisfy constraint: [Member must have"
                    + " length less than or equal to 25, Member must have length greater than or"
                    + " equal to 1]"));
    assertThat(write("{'users':[{}]}"))
        .contains("must contain exactly one of the supported datatypes");
  }

  @Test
  void tooManyAreRefused() {
    String keys = "{'pk':{'S':'%d'}}";
    assertThat(get("{'users':{'Keys':" + many(100, keys) + "}}")).startsWith("{");
    assertThat(get("{'users':{'Keys':" + many(101, keys) + "}}"))
        .contains("Member must have length less than or equal to 100");
    assertThat(
            get(
                "{'users':{'Keys':"
                    + many(51, keys)
                    + "},'other':{'Keys':"
                    + many(50, keys)
                    + "}}"))
        .isEqualTo(refusal("Too many items requested for the BatchGetItem call"));
    String puts = "{'PutRequest':{'Item':{'pk':{'S':'%d'}}}}";
    assertThat(write("{'users':" + many(25, puts) + "}")).startsWith("{");
    assertThat(write("{'users':" + many(26, puts) + "}"))
        .contains("Member must have length less than or equal to 25");
    assertThat(write("{'users':" + many(13, puts) + ",'other':" + many(13, puts) + "}"))
        .isEqualTo(refusal("Too many items requested for the BatchWriteItem call"));
  }

  @Test
  void namesOfTablesAreConstrained() {
    assertThat(write("{'a;':[" + put("a") + "]}"))
        .contains(
            "at 'requestItems' failed to satisfy constraint: Map keys must satisfy constraint:"
                + " [Member must have length less than or equal to 255, Member must have length"
                + " greater than or equal to 3, Member must satisfy regular expression pattern:"
                + " [a-zA-Z0-9_.-]+]");
  }

  @Test
  void sixteenMegabytesAreReadAndTheRestIsLeft() {
    String large = "x".repeat(399 * 1024);
    for (int i = 0; i < 42; i++) {
      requests.send(
          "PutItem",
          "{'TableName':'users','Item':{'pk':{'S':'" + i + "'},'v':{'S':'" + large + "'}}}");
    }
    String answer =
        requests.send(
            "BatchGetItem",
            "{'RequestItems':{'users':{'Keys':"
                + many(42, "{'pk':{'S':'%d'}}")
                + ",'ConsistentRead':true,'ProjectionExpression':'#p',"
                + "'ExpressionAttributeNames':{'#p':'pk'}}},'ReturnConsumedCapacity':'TOTAL'}");
    assertThat(answer)
        .endsWith(
            "{'pk':{'S':'40'}}]},'UnprocessedKeys':{'users':{'Keys':[{'pk':{'S':'41'}}],"
                + "'ConsistentRead':true,'ProjectionExpression':'#p',"
                + "'ExpressionAttributeNames':{'#p':'pk'}}},"
                + "'ConsumedCapacity':[{'TableName':'users','CapacityUnits':4100.0}]}");
  }

  @Test
  void costsAreToldByTable() {
    assertThat(
            requests.send(
                "BatchWriteItem",
                "{'RequestItems':{'users':["
                    + put("a")
                    + ","
                    + put("b")
                    + "],'indexed':[{'PutRequest':{'Item':{'pk':{'S':'a'},'sk':{'N':'1'},"
                    + "'l':{'S':'x'}}}}]},'ReturnConsumedCapacity':'INDEXES',"
                    + "'ReturnItemCollectionMetrics':'SIZE'}"))
        .isEqualTo(
            "{'UnprocessedItems':{},'ItemCollectionMetrics':{'indexed':[{'ItemCollectionKey':"
                + "{'pk':{'S':'a'}},'SizeEstimateRangeGB':[0.0,1.0]}]},'ConsumedCapacity':["
                + "{'TableName':'users','CapacityUnits':2.0,'Table':{'CapacityUnits':2.0}},"
                + "{'TableName':'indexed','CapacityUnits':2.0,'Table':{'CapacityUnits':1.0},"
                + "'LocalSecondaryIndexes':{'byL':{'CapacityUnits':1.0}}}]}");
  }
}
