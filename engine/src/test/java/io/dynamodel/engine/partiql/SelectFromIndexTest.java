package io.dynamodel.engine.partiql;

import static io.dynamodel.engine.partiql.Statements.VALIDATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectFromIndexTest {

  private static final String LACKS =
      VALIDATION
          + "One or more parameter values were invalid: Secondary index global does not project one"
          + " or more filter attributes: [other]'}";

  private final Statements statements = new Statements(new Requests());

  @BeforeEach
  void createItems() {
    statements
        .requests()
        .send(
            "CreateTable",
            "{'TableName':'tab','BillingMode':'PAY_PER_REQUEST',"
                + "'AttributeDefinitions':[{'AttributeName':'id','AttributeType':'S'},"
                + "{'AttributeName':'n','AttributeType':'N'},{'AttributeName':'g','AttributeType':'S'}],"
                + "'KeySchema':[{'AttributeName':'id','KeyType':'HASH'},{'AttributeName':'n','KeyType':'RANGE'}],"
                + "'GlobalSecondaryIndexes':[{'IndexName':'global',"
                + "'KeySchema':[{'AttributeName':'g','KeyType':'HASH'}],'Projection':{'ProjectionType':'KEYS_ONLY'}}],"
                + "'LocalSecondaryIndexes':[{'IndexName':'local',"
                + "'KeySchema':[{'AttributeName':'id','KeyType':'HASH'},{'AttributeName':'g','KeyType':'RANGE'}],"
                + "'Projection':{'ProjectionType':'KEYS_ONLY'}}]}");
    statements.put(
        "tab",
        "'id':{'S':'a'},'n':{'N':'1'},'g':{'S':'x'},'other':{'S':'o'}",
        "'id':{'S':'a'},'n':{'N':'2'},'other':{'S':'o'}");
  }

  @Test
  void anIndexAnswersWhatItHolds() {
    assertThat(statements.run("SELECT * FROM \"tab\".\"global\" WHERE g = 'x'"))
        .isEqualTo("{'Items':[{'g':{'S':'x'},'id':{'S':'a'},'n':{'N':'1'}}]}");
    assertThat(statements.run("SELECT * FROM \"tab\".\"local\" WHERE id = 'a'"))
        .isEqualTo("{'Items':[{'g':{'S':'x'},'id':{'S':'a'},'n':{'N':'1'}}]}");
  }

  @Test
  void onlyALocalIndexFetchesWhatItLacks() {
    assertThat(statements.run("SELECT other FROM \"tab\".\"local\" WHERE id = 'a'"))
        .isEqualTo("{'Items':[{'other':{'S':'o'}}]}");
    assertThat(statements.run("SELECT other FROM \"tab\".\"global\" WHERE g = 'x'"))
        .isEqualTo(
            VALIDATION
                + "One or more parameter values were invalid: Global secondary index global does not"
                + " project [other]'}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "g = 'x' AND other = 'o'",
        "g = 'x' AND NOT other IS MISSING",
        "g IN ['x'] AND other = 'o'"
      })
  void aKnownKeyAllowsNoFilterByWhatTheIndexLacks(String where) {
    assertThat(statements.run("SELECT id FROM \"tab\".\"global\" WHERE " + where)).isEqualTo(LACKS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOT other = 'o'", "(g = 'x' AND other = 'o') OR g = 'x'"})
  void aScanSeesNothingOfWhatTheIndexLacks(String where) {
    assertThat(statements.run("SELECT n FROM \"tab\".\"global\" WHERE " + where))
        .isEqualTo("{'Items':[{'n':{'N':'1'}}]}");
  }

  @Test
  void aGlobalIndexIsNotReadConsistently() {
    assertThat(
            statements.runWith(
                "'ConsistentRead':true", "SELECT * FROM \"tab\".\"global\" WHERE g = 'x'"))
        .isEqualTo(
            VALIDATION + "Strongly consistent read is not supported on Global Secondary Indexes'}");
  }

  @Test
  void anIndexIsNotWritten() {
    assertThat(statements.run("DELETE FROM \"tab\".\"global\" WHERE g = 'x'"))
        .isEqualTo(VALIDATION + "This operation is not supported on an index'}");
    assertThat(statements.run("UPDATE \"tab\".\"global\" SET a = 1 WHERE g = 'x'"))
        .isEqualTo(VALIDATION + "This operation is not supported on an index'}");
    assertThat(statements.run("INSERT INTO \"tab\".\"global\" VALUE {'id': 'b'}"))
        .startsWith(
            VALIDATION
                + "FROM clause may only contain a single table name in data manipulation statements"
                + " at 1:13:");
    assertThat(statements.run("SELECT * FROM a.b.c"))
        .isEqualTo(VALIDATION + "A path may contain at most 2 components in the FROM clause'}");
  }
}
