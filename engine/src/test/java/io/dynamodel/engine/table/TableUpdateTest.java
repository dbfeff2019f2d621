package io.dynamodel.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import io.dynamodel.engine.Ticks;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableUpdateTest {

  private static final String UNITS = "'ProvisionedThroughput':{'ReadCapacityUnits':%d,%s}";

  private final Ticks clock = new Ticks();
  private final Requests requests = new Requests(clock);

  @BeforeEach
  void createTables() {
    createTable("paid", units(5, 5));
    createTable("free", "'BillingMode':'PAY_PER_REQUEST'");
  }

  private void createTable(String name, String billing) {
    assertThat(
            requests.send(
                "CreateTable",
                "{'TableName':'%s',%s,'AttributeDefinitions':[{'AttributeName':'pk',"
                        .formatted(name, billing)
                    + "'AttributeType':'S'}],'KeySchema':[{'AttributeName':'pk',"
                    + "'KeyType':'HASH'}]}"))
        .contains("CREATING");
  }

  private static String units(int read, int write) {
    return UNITS.formatted(read, "'WriteCapacityUnits':" + write);
  }

  private String update(String table, String changes) {
    return requests.send("UpdateTable", "{'TableName':'" + table + "'," + changes + "}");
  }

  private String describe(String table) {
    return requests.send("DescribeTable", "{'TableName':'" + table + "'}");
  }

  @Test
  void unitsAreTheOldOnesInTheAnswer() {
    clock.pass(Duration.ofHours(1));
    assertThat(update("paid", units(6, 4)))
        .contains(
            "'TableStatus':'UPDATING'",
            "'ProvisionedThroughput':{'LastIncreaseDateTime':1772370000.000,"
                + "'LastDecreaseDateTime':1772370000.000,'NumberOfDecreasesToday':0,"
                + "'ReadCapacityUnits':5,'WriteCapacityUnits':5}");
    assertThat(describe("paid"))
        .contains(
            "'TableStatus':'ACTIVE'",
            "'NumberOfDecreasesToday':1,'ReadCapacityUnits':6,'WriteCapacityUnits':4}");
  }

  @Test
  void decreasesAreCountedByDay() {
    update("paid", units(4, 4));
    describe("paid");
    update("paid", units(3, 3));
    assertThat(describe("paid")).contains("'NumberOfDecreasesToday':2");
    clock.pass(Duration.ofDays(1));
    assertThat(describe("paid")).contains("'NumberOfDecreasesToday':0");
    update("paid", units(2, 2));
    assertThat(describe("paid")).contains("'NumberOfDecreasesToday':1");
  }

  @Test
  void unitsThatStayAreRefused() {
    assertThat(update("paid", units(5, 5)))
        .contains(
            "'message':'The provisioned throughput for the table will not change. The requested"
                + " value equals the current value. Current ReadCapacityUnits provisioned for the"
                + " table: 5. Requested ReadCapacityUnits: 5. Current WriteCapacityUnits"
                + " provisioned for the table: 5. Requested WriteCapacityUnits: 5. Refer to the"
                + " Amazon DynamoDB Developer Guide for current limits and how to request higher"
                + " limits.'");
  }

  @Test
  void aTableIsPaidPerRequestAndThenInUnits() {
    assertThat(update("paid", "'BillingMode':'PAY_PER_REQUEST'"))
        .contains("'TableStatus':'UPDATING'", "'BillingModeSummary':{'BillingMode':");
    assertThat(describe("paid"))
        .contains(
            "'ReadCapacityUnits':0,'WriteCapacityUnits':0",
            "'BillingModeSummary':{'BillingMode':'PAY_PER_REQUEST',"
                + "'LastUpdateToPayPerRequestDateTime':1772366400.000}");
    assertThat(update("paid", "'BillingMode':'PAY_PER_REQUEST'")).contains("UPDATING");
    update("paid", "'BillingMode':'PROVISIONED'," + units(7, 8));
    assertThat(describe("paid"))
        .contains(
            "'ReadCapacityUnits':7,'WriteCapacityUnits':8",
            "'BillingModeSummary':{'BillingMode':'PROVISIONED'");
  }

  @Test
  void eachIndexIsToldItsUnits() {
    update("free", index("one", "a"));
    assertThat(update("free", "'BillingMode':'PROVISIONED'," + units(1, 1)))
        .contains("ProvisionedThroughput must be specified for index: one");
    String change =
        "'GlobalSecondaryIndexUpdates':[{'Update':{'IndexName':'one'," + units(2, 3) + "}}]";
    assertThat(update("free", change))
        .contains(
            "The only Updates for index: one when TableThroughputMode is PAY_PER_REQUEST can be to"
                + " OnDemandThroughput, WarmThroughput");
    assertThat(update("free", "'BillingMode':'PROVISIONED'," + units(1, 1) + "," + change))
        .contains("'IndexStatus':'UPDATING'");
    assertThat(describe("free"))
        .contains("'IndexStatus':'ACTIVE'", "'ReadCapacityUnits':2,'WriteCapacityUnits':3");
    assertThat(update("free", change))
        .contains(
            "The provisioned throughput for the index one will not change. The requested value"
                + " equals the current value. Current ReadCapacityUnits provisioned for index one:"
                + " 2. Requested ReadCapacityUnits: 2.");
  }

  private static String index(String name, String key) {
    return "'AttributeDefinitions':[{'AttributeName':'%s','AttributeType':'S'}],".formatted(key)
        + create(name, key);
  }

  private static String create(String name, String key) {
    return ("'GlobalSecondaryIndexUpdates':[{'Create':{'IndexName':'%s','KeySchema':"
            + "[{'AttributeName':'%s','KeyType':'HASH'}],'Projection':{'ProjectionType':'ALL'}}}]")
        .formatted(name, key);
  }

  private static String delete(String name) {
    return "'GlobalSecondaryIndexUpdates':[{'Delete':{'IndexName':'%s'}}]".formatted(name);
  }

  @Test
  void anIndexIsFilledWithTheItemsThatFitIt() {
    put("{'pk':{'S':'1'},'a':{'S':'x'}}");
    put("{'pk':{'S':'2'},'a':{'N':'1'}}");
    put("{'pk':{'S':'3'},'a':{'M':{}}}");
    put("{'pk':{'S':'4'},'a':{'S':''}}");
    put("{'pk':{'S':'5'}}");
    assertThat(update("free", index("one", "a")))
        .contains(
            "'TableStatus':'UPDATING'",
            "'IndexStatus':'CREATING','Backfilling':false",
            "'AttributeDefinitions':[{'AttributeName':'a','AttributeType':'S'},"
                + "{'AttributeName':'pk','AttributeType':'S'}]");
    assertThat(describe("free"))
        .contains(
            "'ItemCount':5",
            "'ItemCount':1,'IndexArn':'arn:aws:dynamodb:us-east-1:000000000000:table/free"
                + "/index/one','IndexStatus':'ACTIVE','Provisioned");
    requests.send("DeleteItem", "{'TableName':'free','Key':{'pk':{'S':'3'}}}");
    assertThat(describe("free")).contains("'ItemCount':4", "'ItemCount':1");
  }

  private void put(String item) {
    assertThat(requests.send("PutItem", "{'TableName':'free','Item':" + item + "}"))
        .isEqualTo("{}");
  }

  @Test
  void theBytesOfAnIndexAreThoseOfWhatItHolds() {
    put("{'pk':{'S':'1'},'a':{'S':'x'},'b':{'S':'long'}}");
    update("free", index("one", "a").replace("'ALL'", "'KEYS_ONLY'"));
    assertThat(describe("free"))
        .contains("'TableSizeBytes':10", "'IndexSizeBytes':5,'ItemCount':1");
  }

  @Test
  void theBytesFollowEachWrite() {
    update("free", index("one", "a").replace("'ALL'", "'KEYS_ONLY'"));
    put("{'pk':{'S':'1'},'a':{'S':'x'},'b':{'S':'long'}}");
    put("{'pk':{'S':'2'},'b':{'S':'long'}}");
    assertThat(describe("free"))
        .contains("'TableSizeBytes':18", "'IndexSizeBytes':5,'ItemCount':1");
    put("{'pk':{'S':'1'},'a':{'S':'xyz'}}");
    assertThat(describe("free"))
        .contains("'TableSizeBytes':15", "'IndexSizeBytes':7,'ItemCount':1");
    put("{'pk':{'S':'1'}}");
    requests.send("DeleteItem", "{'TableName':'free','Key':{'pk':{'S':'2'}}}");
    assertThat(describe("free")).contains("'TableSizeBytes':3", "'IndexSizeBytes':0,'ItemCount':0");
  }

  @Test
  void unitsOfAnIndexThatNoneCanHave() {
    String change =
        "'GlobalSecondaryIndexUpdates':[{'Update':{'IndexName':'any',"
            + "'ProvisionedThroughput':{'ReadCapacityUnits':1,'WriteCapacityUnits':%d}}}]";
    assertThat(update("paid", change.formatted(1_000_000_000_001L)))
        .contains(
            "#ValidationException",
            "This operation cannot be performed with given input values. Please contact DynamoDB"
                + " service team for more info: Action Blocked: IndexUpdate");
    assertThat(update("paid", change.formatted(1_000_000_000_000L)))
        .contains("#ResourceNotFoundException");
  }

  @Test
  void anIndexThatIsNoStructure() {
    assertThat(update("free", "'GlobalSecondaryIndexUpdates':[{'Create':[]}]"))
        .contains(
            "Unrecognized collection type class"
                + " com.amazonaws.dynamodb.v20120810.CreateGlobalSecondaryIndexAction'}");
  }

  @Test
  void anIndexGoesWithTheDefinitionOfItsKey() {
    update("free", index("one", "a"));
    describe("free");
    assertThat(update("free", delete("one")))
        .contains("'TableStatus':'UPDATING'", "'IndexStatus':'DELETING'", "'AttributeName':'a'");
    assertThat(describe("free")).doesNotContain("'GlobalSecondaryIndexes'", "'AttributeName':'a'");
    assertThat(update("free", index("one", "a"))).contains("'IndexStatus':'CREATING'");
  }

  @Test
  void anIndexTakesTheTimeThatWasSet() {
    Requests slow = new Requests(clock, Duration.ofSeconds(10));
    slow.createTable("slow", "pk S");
    clock.pass(Duration.ofSeconds(10));
    slow.send("UpdateTable", "{'TableName':'slow'," + index("one", "a") + "}");
    String describe = "{'TableName':'slow'}";
    assertThat(slow.send("DescribeTable", describe))
        .contains("'TableStatus':'UPDATING'", "'IndexStatus':'CREATING','Backfilling':false");
    assertThat(slow.send("UpdateTable", "{'TableName':'slow'," + index("two", "b") + "}"))
        .contains("ResourceInUseException", "Table: slow is in the process of being updated.");
    clock.pass(Duration.ofSeconds(5));
    assertThat(slow.send("DescribeTable", describe))
        .contains("'TableStatus':'ACTIVE'", "'IndexStatus':'CREATING','Backfilling':true");
    assertThat(slow.send("UpdateTable", "{'TableName':'slow'," + index("two", "b") + "}"))
        .contains(
            "LimitExceededException",
            "Subscriber limit exceeded: Only 1 online index can be created or deleted"
                + " simultaneously per table");
    assertThat(slow.send("DeleteTable", describe))
        .contains("Cannot delete table while indexes are being created, updated, or deleted.");
    clock.pass(Duration.ofSeconds(5));
    assertThat(slow.send("DescribeTable", describe))
        .contains("'IndexStatus':'ACTIVE'")
        .doesNotContain("Backfilling");
  }

  @Test
  void indexesAreThereOrNot() {
    update("free", index("one", "a"));
    assertThat(update("free", index("one", "a")))
        .contains("'message':'Attempting to create an index which already exists'");
    assertThat(update("free", create("two", "pk")))
        .contains("AttributeDefinitions is not specified for index: two");
    assertThat(update("free", delete("two")))
        .contains(
            "ResourceNotFoundException", "Requested resource not found: Index two for table free");
    assertThat(update("nobody", delete("two")))
        .contains("Requested resource not found: Table: nobody not found");
    assertThat(update("paid", index("one", "a")))
        .contains("Both ReadCapacityUnits and WriteCapacityUnits must be specified for index: one");
  }

  @Test
  void aTableHasTwentyIndexesAtTheMost() {
    for (int i = 0; i < 20; i++) {
      assertThat(update("free", index("index" + i, "a"))).contains("CREATING");
    }
    assertThat(update("free", index("index20", "a")))
        .contains(
            "LimitExceededException",
            "Subscriber limit exceeded: Number of global secondary indexes exceeds per-table limit"
                + " of 20");
  }

  @Test
  void aStreamIsBegunAndEnded() {
    String on = "'StreamSpecification':{'StreamEnabled':true,'StreamViewType':'NEW_IMAGE'}";
    String off = "'StreamSpecification':{'StreamEnabled':false}";
    assertThat(update("free", off)).contains("Table has no stream to disable: TableName: free");
    assertThat(update("free", on))
        .contains(
            "'TableStatus':'UPDATING'",
            on,
            "'LatestStreamLabel':'2026-03-01T12:00:00.000'",
            "'LatestStreamArn':'arn:aws:dynamodb:us-east-1:000000000000:table/free"
                + "/stream/2026-03-01T12:00:00.000'");
    assertThat(update("free", on)).contains("Table already has an enabled stream: TableName: free");
    update("free", off);
    assertThat(describe("free"))
        .contains("'LatestStreamLabel'")
        .doesNotContain("StreamSpecification");
  }

  @Test
  void limitsAreMergedAndTakenAway() {
    String limits = "'OnDemandThroughput':{%s}";
    update("free", limits.formatted("'MaxReadRequestUnits':10"));
    update("free", limits.formatted("'MaxWriteRequestUnits':20"));
    assertThat(describe("free"))
        .contains("'OnDemandThroughput':{'MaxReadRequestUnits':10,'MaxWriteRequestUnits':20}");
    update("free", limits.formatted("'MaxReadRequestUnits':-1"));
    assertThat(describe("free")).contains("'OnDemandThroughput':{'MaxWriteRequestUnits':20}");
    assertThat(update("free", limits.formatted("'MaxReadRequestUnits':0")))
        .contains(
            "Requested MaxReadRequestUnits for OnDemandThroughput for table is outside of valid"
                + " range");
    assertThat(update("paid", limits.formatted("'MaxReadRequestUnits':1")))
        .contains(
            "MaxReadRequestUnits for OnDemandThroughput cannot be specified when the table"
                + " BillingMode is PROVISIONED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'GlobalSecondaryIndexUpdates':[] | At least one of ProvisionedThroughput, BillingMode,
          'GlobalSecondaryIndexUpdates':[],'BillingMode':'PAY_PER_REQUEST' | List of GlobalSecondaryIndexUpdates is empty
          'GlobalSecondaryIndexUpdates':[{}] | One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, GlobalSecondaryIndexUpdate.Delete must not be null
          'GlobalSecondaryIndexUpdates':[{'Delete':{'IndexName':'one'}},{'Delete':{'IndexName':'one'}}] | Only one global secondary index update per index is allowed simultaneously. Index: one
          'GlobalSecondaryIndexUpdates':[{'Delete':{'IndexName':'one'},'Update':{'IndexName':'one'}}] | Only one global secondary index action is allowed per GlobalSecondaryIndexUpdate object
          'BillingMode':'PROVISIONED' | ProvisionedThroughput must be specified when BillingMode is PROVISIONED
          'TableClass':'STANDARD','DeletionProtectionEnabled':true | TableClass modification must be the only operation in the request
          'TableClass':'x' | Invalid table-class parameter provided. Please try again with a valid table-class value: [STANDARD, STANDARD_INFREQUENT_ACCESS].
          'StreamSpecification':{'StreamEnabled':true} | If stream is being enabled then UpdateViewType is required
          'ProvisionedThroughput':{'ReadCapacityUnits':1,'WriteCapacityUnits':1},'StreamSpecification':{'StreamEnabled':false} | You cannot modify stream status while updating table IOPS
          'ProvisionedThroughput':{'ReadCapacityUnits':1,'WriteCapacityUnits':1},'GlobalSecondaryIndexUpdates':[{'Delete':{'IndexName':'one'}}] | You cannot create or delete index while updating table IOPS
          'ProvisionedThroughput':{'ReadCapacityUnits':1,'WriteCapacityUnits':1} | Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST
          'SSESpecification':{'SSEType':'AES256'} | SSEType AES256 is not supported
          """)
  void whatCantBe(String changes, String message) {
    assertThat(update("free", changes))
        .startsWith("400 {'__type':'com.amazon.coral.validate#ValidationException'")
        .contains(message);
  }
}
