package io.dynamodel.engine.partiql;

import static io.dynamodel.engine.partiql.Statements.VALIDATION;
import static io.dynamodel.engine.partiql.Statements.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchExecuteStatementTest {

  private final Statements statements = new Statements(new Requests());

  @BeforeEach
  void createItems() {
    statements.requests().createTable("tab", "id S");
    statements.put("tab", "'id':{'S':'a'},'n':{'N':'1'}", "'id':{'S':'b'},'n':{'N':'2'}");
  }

  @Test
  void eachReadFindsAnItemOrNone() {
    assertThat(
            statements.batch(
                json("SELECT n FROM tab WHERE id = 'a'"),
                json("SELECT * FROM tab WHERE id = ? AND n = 1", "{'S':'b'}"),
                json("SELECT * FROM tab WHERE id = 'c'")))
        .isEqualTo(
            "{'Responses':[{'TableName':'tab','Item':{'n':{'N':'1'}}},{'TableName':'tab'},"
                + "{'TableName':'tab'}]}");
  }

  @Test
  void aWriteThatIsRefusedHindersNoOther() {
    assertThat(
            statements.batch(
                json("INSERT INTO tab VALUE {'id': 'a'}"),
                json("INSERT INTO tab VALUE {'id': 'c'}"),
                json("UPDATE tab SET n = 3 WHERE id = 'b' RETURNING MODIFIED NEW *"),
                json("DELETE FROM no WHERE id = 'a'"),
                json("UPDATE tab SET n = 3 WHERE id = 'd'"),
                json("DELETE FROM tab")))
        .isEqualTo(
            "{'Responses':["
                + "{'Error':{'Code':'DuplicateItem','Message':'Duplicate primary key exists in table'},"
                + "'TableName':'tab'},"
                + "{'TableName':'tab'},"
                + "{'TableName':'tab','Item':{'n':{'N':'3'}}},"
                + "{'Error':{'Code':'ResourceNotFound','Message':'Requested resource not found'},'TableName':'no'},"
                + "{'Error':{'Code':'ConditionalCheckFailed','Message':'The conditional request failed'},"
                + "'TableName':'tab'},"
                + "{'Error':{'Code':'ValidationError','Message':'Where clause does not contain a mandatory equality"
                + " on all key attributes'}}]}");
    assertThat(statements.get("tab", "'id':{'S':'c'}")).isEqualTo("{'Item':{'id':{'S':'c'}}}");
  }

  @Test
  void whatIsNoStatementHindersNoOther() {
    assertThat(statements.batch(json("NONSENSE"), json("SELECT n FROM tab WHERE id = 'a'")))
        .isEqualTo(
            "{'Responses':[{'Error':{'Code':'ValidationError','Message':'Statement wasn't well formed,"
                + " can't be processed: Expected data manipulation'}},"
                + "{'TableName':'tab','Item':{'n':{'N':'1'}}}]}");
  }

  @Test
  void aReadNeedsTheKeyOfTheTable() {
    assertThat(statements.batch(json("SELECT n FROM tab WHERE n = 1")))
        .contains(
            "'Code':'ValidationError','Message':'Select statements within BatchExecuteStatement must"
                + " specify the primary key in the where clause.'");
  }

  @Test
  void readsAndWritesAreNotMixed() {
    assertThat(
            statements.batch(
                json("SELECT n FROM tab WHERE id = 'a'"), json("DELETE FROM tab WHERE id = 'b'")))
        .isEqualTo(
            VALIDATION + "Read and write requests together in the same batch is not supported.'}");
  }

  @Test
  void noItemIsThereTwice() {
    assertThat(
            statements.batch(
                json("DELETE FROM tab WHERE id = 'a'"),
                json("UPDATE tab SET n = 1 WHERE id = 'a'")))
        .isEqualTo(VALIDATION + "Provided list of item keys contains duplicates'}");
    assertThat(statements.get("tab", "'id':{'S':'a'}")).contains("'n'");
  }

  @Test
  void itHas25StatementsAtTheMost() {
    String[] many =
        Collections.nCopies(26, json("SELECT * FROM tab WHERE id = 'a'")).toArray(String[]::new);
    assertThat(statements.batch(many))
        .contains("at 'statements' failed to satisfy constraint: Member must have length less");
    assertThat(statements.batch())
        .contains("at 'statements' failed to satisfy constraint: Member must have length greater");
  }

  @Test
  void costsAreToldByTable() {
    String reads =
        json("SELECT * FROM tab WHERE id = 'a'") + "," + json("SELECT * FROM tab WHERE id = 'b'");
    assertThat(
            statements
                .requests()
                .send(
                    "BatchExecuteStatement",
                    "{'ReturnConsumedCapacity':'TOTAL','Statements':[%s]}".formatted(reads)))
        .endsWith("'ConsumedCapacity':[{'TableName':'tab','CapacityUnits':1.0}]}");
  }
}
