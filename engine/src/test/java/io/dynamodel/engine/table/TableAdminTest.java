package io.dynamodel.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TableAdminTest {

  private final Requests requests =
      new Requests(Clock.fixed(Instant.parse("2024-05-06T07:08:09.012Z"), ZoneOffset.UTC));

  @Test
  void aTableIsCreatingInTheAnswerAndActiveAfterwards() {
    String created =
        requests.send(
            "CreateTable",
            """
            {'TableName': 'users', 'BillingMode': 'PAY_PER_REQUEST',
             'AttributeDefinitions': [{'AttributeName': 'pk', 'AttributeType': 'S'}],
             'KeySchema': [{'AttributeName': 'pk', 'KeyType': 'HASH'}]}
            """);
    assertThat(created).contains("'TableStatus':'CREATING'", "'CreationDateTime':1714979289.012");
    assertThat(requests.send("DescribeTable", "{'TableName': 'users'}"))
        .isEqualTo(created.replace("TableDescription", "Table").replace("'CREATING'", "'ACTIVE'"));
  }

  @Test
  void aDeletedTableIsGone() {
    requests.createTable("users", "pk S, sk N");
    assertThat(requests.send("DeleteTable", "{'TableName': 'users'}"))
        .contains("'TableStatus':'DELETING'");
    assertThat(requests.send("DescribeTable", "{'TableName': 'users'}"))
        .isEqualTo(
            "400 {'__type':'com.amazonaws.dynamodb.v20120810#ResourceNotFoundException',"
                + "'message':'Requested resource not found: Table: users not found'}");
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
  }
}
