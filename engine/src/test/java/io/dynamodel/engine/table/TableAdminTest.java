package io.dynamodel.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import io.dynamodel.engine.Ticks;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TableAdminTest {

  private static final String NOT_FOUND =
      "400 {'__type':'com.amazonaws.dynamodb.v20120810#ResourceNotFoundException','message':'";

  private final Ticks clock = new Ticks();
  private final Requests requests = new Requests(clock);

  @Test
  void aTableIsCreatingInTheAnswerAndActiveAfterwards() {
    String description =
        """
        {'%s':{'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'}],\
        'TableName':'users','KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}],\
        'TableStatus':'%s','CreationDateTime':1772366400.000,'ProvisionedThroughput':\
        {'NumberOfDecreasesToday':0,'ReadCapacityUnits':5,'WriteCapacityUnits':6},\
        'TableSizeBytes':0,'ItemCount':0,\
        'TableArn':'arn:aws:dynamodb:us-east-1:000000000000:table/users',\
        'TableId':'bb1ad573-19b8-4cd8-a8fb-0e6f684df992','DeletionProtectionEnabled':false%s}}\
        """;
    assertThat(
            requests.send(
                "CreateTable",
                """
                {'TableName': 'users',
                 'ProvisionedThroughput': {'ReadCapacityUnits': 5, 'WriteCapacityUnits': 6},
                 'AttributeDefinitions': [{'AttributeName': 'pk', 'AttributeType': 'S'}],
                 'KeySchema': [{'AttributeName': 'pk', 'KeyType': 'HASH'}]}
                """))
        .isEqualTo(description.formatted("TableDescription", "CREATING", ""));
    assertThat(requests.send("DescribeTable", "{'TableName': 'users'}"))
        .isEqualTo(
            description.formatted(
                "Table",
                "ACTIVE",
                ",'WarmThroughput':{'ReadUnitsPerSecond':5,'WriteUnitsPerSecond':6,"
                    + "'Status':'ACTIVE'}"));
  }

  @Test
  void aTableCanBeNamedByItsArn() {
    requests.createTable("users", "pk S");
    assertThat(
            requests.send(
                "DescribeTable",
                "{'TableName': 'arn:aws:dynamodb:us-east-1:000000000000:table/users'}"))
        .contains("'TableName':'users'");
  }

  @Test
  void aNameIsTakenOnce() {
    requests.createTable("users", "pk S");
    assertThat(
            requests.send(
                "CreateTable",
                """
                {'TableName': 'users', 'BillingMode': 'PAY_PER_REQUEST',
                 'AttributeDefinitions': [{'AttributeName': 'pk', 'AttributeType': 'S'}],
                 'KeySchema': [{'AttributeName': 'pk', 'KeyType': 'HASH'}]}
                """))
        .isEqualTo(
            "400 {'__type':'com.amazonaws.dynamodb.v20120810#ResourceInUseException',"
                + "'message':'Table already exists: users'}");
  }

  @Test
  void aDeletedTableIsGone() {
    requests.createTable("users", "pk S, sk N");
    assertThat(requests.send("DeleteTable", "{'TableName': 'users'}"))
        .contains("'TableStatus':'DELETING'");
    String gone = NOT_FOUND + "Requested resource not found: Table: users not found'}";
    assertThat(requests.send("DescribeTable", "{'TableName': 'users'}")).isEqualTo(gone);
    assertThat(requests.send("DeleteTable", "{'TableName': 'users'}")).isEqualTo(gone);
    assertThat(requests.send("ListTables", "{}")).isEqualTo("{'TableNames':[]}");
  }

  @Test
  void aProtectedTableIsNotDeleted() {
    requests.createTable("users", "pk S");
    assertThat(
            requests.send(
                "UpdateTable", "{'TableName': 'users', 'DeletionProtectionEnabled': true}"))
        .contains("'TableStatus':'ACTIVE'", "'DeletionProtectionEnabled':true");
    assertThat(requests.send("DeleteTable", "{'TableName': 'users'}"))
        .contains(
            "Resource cannot be deleted as it is currently protected against deletion."
                + " Disable deletion protection first.");
    requests.send("UpdateTable", "{'TableName': 'users', 'DeletionProtectionEnabled': false}");
    assertThat(requests.send("DeleteTable", "{'TableName': 'users'}"))
        .contains("'TableStatus':'DELETING'");
  }

  @Test
  void creatingAndDeletingTakeTheTimeThatWasSet() {
    Requests slow = new Requests(clock, Duration.ofSeconds(10));
    slow.createTable("users", "pk S");
    clock.pass(Duration.ofSeconds(9));
    assertThat(slow.send("DescribeTable", "{'TableName': 'users'}"))
        .contains("'TableStatus':'CREATING'");
    String get = "{'TableName': 'users', 'Key': {'pk': {'S': 'a'}}}";
    assertThat(slow.send("GetItem", get)).isEqualTo(NOT_FOUND + "Requested resource not found'}");
    assertThat(slow.send("DeleteTable", "{'TableName': 'users'}"))
        .contains(
            "ResourceInUseException",
            "Attempt to change a resource which is still in use: Table is being created: users");
    clock.pass(Duration.ofSeconds(1));
    assertThat(slow.send("GetItem", get)).isEqualTo("{}");
    slow.send("DeleteTable", "{'TableName': 'users'}");
    assertThat(slow.send("GetItem", get)).isEqualTo(NOT_FOUND + "Requested resource not found'}");
    assertThat(slow.send("DescribeTable", "{'TableName': 'users'}"))
        .contains("'TableStatus':'DELETING'");
    assertThat(slow.send("ListTables", "{}")).isEqualTo("{'TableNames':['users']}");
    clock.pass(Duration.ofSeconds(10));
    assertThat(slow.send("ListTables", "{}")).isEqualTo("{'TableNames':[]}");
  }

  @Test
  void itemsAndTheirBytesAreCounted() {
    requests.createTable("users", "pk S");
    requests.send("PutItem", "{'TableName': 'users', 'Item': {'pk': {'S': 'abc'}}}");
    requests.send("PutItem", "{'TableName': 'users', 'Item': {'pk': {'S': 'de'}}}");
    assertThat(requests.send("DescribeTable", "{'TableName': 'users'}"))
        .contains("'TableSizeBytes':9,'ItemCount':2");
  }

  @Test
  void namesAreListedInOrder() {
    requests.createTable("ccc", "pk S");
    requests.createTable("aaa", "pk S");
    requests.createTable("bbb", "pk S");
    assertThat(requests.send("ListTables", "{'Limit': 2}"))
        .isEqualTo("{'TableNames':['aaa','bbb'],'LastEvaluatedTableName':'bbb'}");
    assertThat(requests.send("ListTables", "{'ExclusiveStartTableName': 'bbb'}"))
        .isEqualTo("{'TableNames':['ccc']}");
    assertThat(requests.send("ListTables", "{'Limit': 3}"))
        .isEqualTo("{'TableNames':['aaa','bbb','ccc']}");
    assertThat(requests.send("ListTables", "{'ExclusiveStartTableName': 'a;', 'Limit': 101}"))
        .contains(
            "3 validation errors detected: Value '101' at 'limit' failed to satisfy constraint:"
                + " Member must have value less than or equal to 100; Value 'a;' at"
                + " 'exclusiveStartTableName' failed to satisfy constraint: Member must satisfy"
                + " regular expression pattern: [a-zA-Z0-9_.-]+; Value 'a;' at"
                + " 'exclusiveStartTableName' failed to satisfy constraint: Member must have"
                + " length greater than or equal to 3");
  }

  @Test
  void theAccountIsDescribed() {
    assertThat(requests.send("DescribeLimits", "{}")).contains("'TableMaxReadCapacityUnits':40000");
    assertThat(requests.send("DescribeEndpoints", "{}")).contains("'CachePeriodInMinutes':1440");
  }
}
