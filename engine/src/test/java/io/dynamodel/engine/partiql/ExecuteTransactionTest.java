package io.dynamodel.engine.partiql;

import static io.dynamodel.engine.partiql.Statements.VALIDATION;
import static io.dynamodel.engine.partiql.Statements.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExecuteTransactionTest {

  private static final String CANCELLED =
      "400 {'__type':'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',"
          + "'CancellationReasons':";

  private final Statements statements = new Statements(new Requests());

  @BeforeEach
  void createItems() {
    statements.requests().createTable("tab", "id S");
    statements.put("tab", "'id':{'S':'a'},'n':{'N':'1'}", "'id':{'S':'b'},'n':{'N':'2'}");
  }

  @Test
  void allReadsAreDone() {
    assertThat(
            statements.transactWith(
                "'ReturnConsumedCapacity':'TOTAL'",
                json("SELECT n FROM tab WHERE id = 'a'"),
                json("SELECT * FROM tab WHERE id = 'b' AND n = 3"),
                json("SELECT * FROM tab WHERE id = 'c'")))
        .isEqualTo(
            "{'Responses':[{'Item':{'n':{'N':'1'}}},{},{}],'ConsumedCapacity':[{'TableName':'tab',"
                + "'CapacityUnits':6.0,'ReadCapacityUnits':6.0}]}");
  }

  @Test
  void allWritesAreDone() {
    assertThat(
            statements.transact(
                json("INSERT INTO tab VALUE {'id': 'c'}"),
                json("UPDATE tab SET n = ? WHERE id = 'a'", "{'N':'7'}"),
                json("EXISTS(SELECT * FROM tab WHERE id = 'b' AND n = 2)")))
        .isEqualTo("{'Responses':[{},{},{}]}");
    assertThat(statements.get("tab", "'id':{'S':'a'}")).contains("'n':{'N':'7'}");
    assertThat(statements.get("tab", "'id':{'S':'c'}")).isEqualTo("{'Item':{'id':{'S':'c'}}}");
  }

  @Test
  void noneIsDoneIfOneIsRefused() {
    assertThat(
            statements.transact(
                json("DELETE FROM tab WHERE id = 'b'"),
                json("INSERT INTO tab VALUE {'id': 'a'}"),
                json("UPDATE tab SET n = 1 WHERE id = 'c'"),
                json("EXISTS(SELECT * FROM tab WHERE id = 'd' AND n IS MISSING)")))
        .isEqualTo(
            CANCELLED
                + "[{'Code':'None'},"
                + "{'Code':'DuplicateItem','Message':'Duplicate primary key exists in table'},"
                + "{'Code':'ConditionalCheckFailed','Message':'The conditional request failed'},"
                + "{'Code':'ConditionalCheckFailed','Message':'The conditional request failed'}],"
                + "'Message':'Transaction cancelled, please refer cancellation reasons for specific reasons"
                + " [None, DuplicateItem, ConditionalCheckFailed, ConditionalCheckFailed]'}");
    assertThat(statements.get("tab", "'id':{'S':'b'}")).contains("'n'");
  }

  @Test
  void aFailedConditionTellsTheItemIfAsked() {
    String delete =
        json("DELETE FROM tab WHERE id = 'a' AND n = 9")
            .replace("{", "{'ReturnValuesOnConditionCheckFailure':'ALL_OLD',");
    assertThat(statements.transact(delete))
        .startsWith(
            CANCELLED + "[{'Code':'ConditionalCheckFailed','Item':{'id':{'S':'a'},'n':{'N':'1'}},");
  }

  @Test
  void aTokenMakesItOnce() {
    String add = json("UPDATE tab SET n = n + 1 WHERE id = 'a'");
    String token = "'ClientRequestToken':'t'";
    statements.transactWith(token, add);
    assertThat(statements.transactWith(token, add)).isEqualTo("{'Responses':[{}]}");
    assertThat(statements.get("tab", "'id':{'S':'a'}")).contains("'n':{'N':'2'}");
    assertThat(statements.transactWith(token, json("UPDATE tab SET n = 1 WHERE id = 'a'")))
        .contains("IdempotentParameterMismatchException");
  }

  @Test
  void readsAndWritesAreNotMixed() {
    assertThat(
            statements.transact(
                json("SELECT n FROM tab WHERE id = 'a'"), json("DELETE FROM tab WHERE id = 'b'")))
        .isEqualTo(
            VALIDATION
                + "ExecuteTransaction API does not support both read and write operations in the"
                + " same request.'}");
  }

  @Test
  void noItemIsThereTwice() {
    assertThat(
            statements.transact(
                json("EXISTS(SELECT * FROM tab WHERE id = 'a' AND n = 1)"),
                json("DELETE FROM tab WHERE id = 'a'")))
        .isEqualTo(
            VALIDATION + "Transaction request cannot include multiple operations on one item'}");
  }

  @Test
  void someStatementsStandElsewhereOnly() {
    assertThat(
            statements.transact(
                json("INSERT INTO tab VALUE {'id': 'c'}"),
                json("DELETE FROM tab WHERE id = 'a' RETURNING ALL OLD *")))
        .isEqualTo(
            VALIDATION
                + "Validation failed in TransactStatements[1]: RETURNING clause is not supported in"
                + " ExecuteTransaction.'}");
    assertThat(statements.transact(json("SELECT * FROM \"tab\".\"index\" WHERE id = 'a'")))
        .isEqualTo(
            VALIDATION
                + "Validation failed in TransactStatements[0]: Reads on indices are not supported"
                + " within transactions.'}");
    assertThat(statements.run("EXISTS(SELECT * FROM tab WHERE id = 'a' AND n = 1)"))
        .startsWith(VALIDATION + "EXISTS ");
    assertThat(statements.get("tab", "'id':{'S':'c'}")).isEqualTo("{}");
  }

  @Test
  void existsNeedsAKeyAndAnotherCondition() {
    assertThat(statements.transact(json("EXISTS(SELECT * FROM tab WHERE id = 'a')")))
        .startsWith(VALIDATION + "Validation failed in TransactStatements[0]: EXISTS ");
  }

  @Test
  void allTablesAreThere() {
    assertThat(statements.transact(json("DELETE FROM no WHERE id = 'a'")))
        .contains("ResourceNotFoundException");
    assertThat(statements.transact(json("SELECT * FROM no WHERE id = 'a'")))
        .contains("ResourceNotFoundException");
  }
}
