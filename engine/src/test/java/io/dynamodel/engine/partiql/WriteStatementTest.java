package io.dynamodel.engine.partiql;

import static io.dynamodel.engine.partiql.Statements.VALIDATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteStatementTest {

  private static final String FAILED =
      "400 {'__type':'com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException',";
  private static final String NO_KEY =
      VALIDATION + "Where clause does not contain a mandatory equality on all key attributes'}";

  private final Statements statements = new Statements(new Requests());

  @BeforeEach
  void createItems() {
    statements.requests().createTable("tab", "id S");
    statements.put(
        "tab",
        "'id':{'S':'a'},'n':{'N':'5'},'l':{'L':[{'S':'x'},{'S':'y'}]},'m':{'M':{'k':{'S':'v'},'q':{'N':'1'}}},"
            + "'s':{'SS':['p','q']}");
  }

  @Test
  void insertTakesAllTypesOfValues() {
    assertThat(
            statements.run(
                "INSERT INTO \"tab\" VALUE {'id': 'it''s', 'n': -1.50, 'b': false, 'z': null,"
                    + " 'l': [1, 'x', [?]], 'm': {'k': {}}, 'ss': <<'b', 'a'>>, 'ns': <<2, 1>>, 'bs': <<?>>}",
                "{'B':'AQI='}",
                "{'B':'AQI='}"))
        .isEqualTo("{'Items':[]}");

    assertThat(statements.run("SELECT * FROM tab WHERE id = 'it''s'"))
        .isEqualTo(
            "{'Items':[{'b':{'BOOL':false},'bs':{'BS':['AQI=']},'id':{'S':'it's'},"
                + "'l':{'L':[{'N':'1'},{'S':'x'},{'L':[{'B':'AQI='}]}]},'m':{'M':{'k':{'M':{}}}},"
                + "'n':{'N':'-1.5'},'ns':{'NS':['1','2']},'ss':{'SS':['a','b']},'z':{'NULL':true}}]}");
  }

  @Test
  void insertTakesAWholeItem() {
    statements.run("INSERT INTO tab VALUE ?", "{'M':{'id':{'S':'b'},'n':{'N':'1'}}}");
    assertThat(statements.get("tab", "'id':{'S':'b'}")).contains("'n':{'N':'1'}");
  }

  @Test
  void insertReplacesNothing() {
    assertThat(statements.run("INSERT INTO tab VALUE {'id': 'a'}"))
        .isEqualTo(
            "400 {'__type':'com.amazonaws.dynamodb.v20120810#DuplicateItemException',"
                + "'message':'Duplicate primary key exists in table'}");
    assertThat(item()).contains("'n':{'N':'5'}");
  }

  @Test
  void insertIsCheckedAsAPutIs() {
    assertThat(statements.run("INSERT INTO tab VALUE {'n': 1}"))
        .isEqualTo(
            VALIDATION
                + "One or more parameter values were invalid: Missing the key id in the item'}");
    assertThat(statements.run("INSERT INTO tab VALUE {'id': 'b', 's': <<>>}"))
        .isEqualTo(
            VALIDATION
                + "One or more parameter values were invalid: An string set  may not be empty'}");
    assertThat(
            statements.run(
                "INSERT INTO tab VALUE {'id': 'b', 't': ?}",
                "{'S':'%s'}".formatted("x".repeat(410_000))))
        .isEqualTo(VALIDATION + "Item size has exceeded the maximum allowed size'}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SET n = n + 2, z = 'new' | 'n':{'N':'7'} | 'z':{'S':'new'}",
        "SET n = n - 2 SET z = n | 'n':{'N':'3'} | 'z':{'N':'5'}",
        "SET n = -2 REMOVE m.k | 'n':{'N':'-2'} | 'm':{'M':{'q':{'N':'1'}}}",
        "SET l[1] = 'w' | 'l':{'L':[{'S':'x'},{'S':'w'}]} | 'n':{'N':'5'}",
        "REMOVE l[0], n | 'l':{'L':[{'S':'y'}]} | 'id':{'S':'a'}",
        "SET l = list_append(l, ['z']) | {'S':'x'},{'S':'y'},{'S':'z'} | 'n':{'N':'5'}",
        "SET l = LIST_APPEND([1], l) | 'l':{'L':[{'N':'1'},{'S':'x'} | 'n':{'N':'5'}",
        "SET s = set_add(s, <<'r'>>) | 's':{'SS':['p','q','r']} | 'n':{'N':'5'}",
        "SET s = set_delete(s, <<'q'>>) | 's':{'SS':['p']} | 'n':{'N':'5'}",
        "SET \"m\".\"new\" = 1 | 'new':{'N':'1'} | 'q':{'N':'1'}",
      })
  void updateChangesAnItem(String actions, String one, String two) {
    assertThat(statements.run("UPDATE \"tab\" " + actions + " WHERE id = 'a'"))
        .isEqualTo("{'Items':[]}");
    assertThat(item()).contains(one).contains(two);
  }

  @Test
  void updateMakesNoItem() {
    assertThat(statements.run("UPDATE tab SET n = 1 WHERE id = 'b'"))
        .isEqualTo(FAILED + "'message':'The conditional request failed'}");
    assertThat(statements.get("tab", "'id':{'S':'b'}")).isEqualTo("{}");
  }

  @Test
  void whatElseIsInWhereMustHold() {
    String tells = "'ReturnValuesOnConditionCheckFailure':'ALL_OLD'";
    assertThat(statements.run("UPDATE tab SET n = 1 WHERE n > 5 AND id = 'a'")).startsWith(FAILED);
    assertThat(statements.runWith(tells, "DELETE FROM tab WHERE id = 'a' AND n <> 5"))
        .startsWith(FAILED + "'Item':{'id':{'S':'a'},'l':");
    assertThat(item()).contains("'n':{'N':'5'}");

    assertThat(statements.run("UPDATE tab SET n = 6 WHERE id = 'a' AND (n = 5 OR n = 4)"))
        .isEqualTo("{'Items':[]}");
    assertThat(statements.run("DELETE FROM tab WHERE id = 'a' AND n = 6"))
        .isEqualTo("{'Items':[]}");
    assertThat(item()).isEqualTo("{}");
  }

  @Test
  void nothingIsDeletedWhereNothingIs() {
    assertThat(statements.run("DELETE FROM tab WHERE id = 'b' AND n = 1"))
        .isEqualTo("{'Items':[]}");
    assertThat(statements.run("DELETE FROM tab WHERE id = 'b' RETURNING ALL OLD *"))
        .isEqualTo("{'Items':[]}");
  }

  @Test
  void aWriteNeedsItsWholeKey() {
    statements.requests().createTable("two", "id S, n N");
    assertThat(statements.run("DELETE FROM tab")).isEqualTo(NO_KEY);
    assertThat(statements.run("UPDATE tab SET n = 1 WHERE n = 5")).isEqualTo(NO_KEY);
    assertThat(statements.run("DELETE FROM tab WHERE id = 'a' OR id = 'b'")).isEqualTo(NO_KEY);
    assertThat(statements.run("DELETE FROM two WHERE id = 'a' AND n > 1")).isEqualTo(NO_KEY);
  }

  @Test
  void keysAreNotUpdated() {
    assertThat(statements.run("UPDATE tab SET id = 'b' WHERE id = 'a'"))
        .isEqualTo(
            VALIDATION
                + "One or more parameter values were invalid: Cannot update attribute id. This"
                + " attribute is part of the key'}");
  }

  @Test
  void aPathNeedsItsParents() {
    assertThat(statements.run("UPDATE tab SET no.k = 1 WHERE id = 'a'"))
        .isEqualTo(
            VALIDATION
                + "The document path provided in the update expression is invalid for update'}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SET a = 6, n = 6 | ALL OLD | `{'id':{'S':'a'},'l':`",
        "SET a = 6, n = 6 | ALL NEW | `{'a':{'N':'6'},'id':{'S':'a'},'l':`",
        "SET n = 6 | MODIFIED OLD | `{'n':{'N':'5'}}]`",
        "SET n = 6 | modified new | `{'n':{'N':'6'}}]`",
        "SET m.k = 'w' | MODIFIED NEW | `{'m':{'M':{'k':{'S':'w'}}}}]`",
        "SET l[5] = 'w' | MODIFIED NEW | `]`",
        "REMOVE n | MODIFIED NEW | `]`",
        "REMOVE l[0] | MODIFIED NEW | `{'l':{'L':[{'S':'y'}]}}]`",
      })
  void updateReturnsWhatIsAskedFor(String actions, String returned, String begin) {
    assertThat(
            statements.run(
                "UPDATE tab " + actions + " WHERE id = 'a' RETURNING " + returned + " *"))
        .startsWith("{'Items':[" + begin);
  }

  @Test
  void deleteReturnsTheOldItemOnly() {
    assertThat(statements.run("DELETE FROM tab WHERE id = 'a' RETURNING MODIFIED OLD *"))
        .isEqualTo(
            VALIDATION
                + "Invalid returning clause: RETURNING MODIFIED OLD *. Only RETURNING ALL OLD * is"
                + " allowed in DELETE statements.'}");
    assertThat(statements.run("DELETE FROM tab WHERE id = 'a' RETURNING ALL OLD *"))
        .startsWith("{'Items':[{'id':{'S':'a'},'l':");
  }

  @Test
  void aWriteTellsItsCost() {
    assertThat(
            statements.runWith(
                "'ReturnConsumedCapacity':'TOTAL'", "INSERT INTO tab VALUE {'id': 'c'}"))
        .isEqualTo("{'Items':[],'ConsumedCapacity':{'TableName':'tab','CapacityUnits':1.0}}");
  }

  private String item() {
    return statements.get("tab", "'id':{'S':'a'}");
  }
}
