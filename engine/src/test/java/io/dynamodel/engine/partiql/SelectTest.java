package io.dynamodel.engine.partiql;

import static io.dynamodel.engine.partiql.Statements.VALIDATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectTest {

  private static final Pattern NUMBER = Pattern.compile("'n':\\{'N':'(\\d+)'");
  private static final Pattern TOKEN = Pattern.compile("'NextToken':'([^']+)'");

  private final Statements statements = new Statements(new Requests());

  @BeforeEach
  void createItems() {
    statements.requests().createTable("tab", "id S, n N");
    for (int n = 1; n <= 5; n++) {
      statements.put(
          "tab",
          ("'id':{'S':'a'},'n':{'N':'%d'},'name':{'S':'name%d'},'tags':{'SS':['t%d']},"
                  + "'m':{'M':{'x':{'N':'%d'},'l':{'L':[{'N':'%d'}]}}}")
              .formatted(n, n, n, n * 10, n));
    }
    statements.put("tab", "'id':{'S':'b'},'n':{'N':'6'},'none':{'NULL':true},'yes':{'BOOL':true}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "id = 'a' | 1 2 3 4 5",
        "'a' = id AND 4 < n | 5",
        "id = 'a' AND n >= 2 AND n < 4 | 2 3",
        "id = 'a' AND n BETWEEN 2 AND 4 | 2 3 4",
        "id = 'a' AND n NOT BETWEEN 2 AND 4 | 1 5",
        "id = 'a' AND (n = 1 OR n = 3) | 1 3",
        "id = 'a' AND n IN [1, 5, 6] | 1 5",
        "id = 'a' AND n IN (2, 3) | 2 3",
        "id = 'a' AND n NOT IN (2, 3) | 1 4 5",
        "id = 'a' AND n <> 2 AND n != 3 | 1 4 5",
        "id = 'a' AND id = 'b' | ``",
        "id IN ['b'] | 6",
        "begins_with(name, 'name2') | 2",
        "NOT begins_with(name, 'name2') AND id = 'a' | 1 3 4 5",
        "CONTAINS(tags, 't3') | 3",
        "size(name) = 5 AND m.x > 35 | 4 5",
        "m.l[0] = 2 | 2",
        "\"m\".\"x\" = 10 | 1",
        "m['x'] = 10 | 1",
        "attribute_type(m, 'M') AND n = 1 | 1",
        "name IS MISSING | 6",
        "name IS NOT MISSING AND n > 4 | 5",
        "none IS NULL | 6",
        "none IS NOT NULL AND n > 4 | 5",
        "none = NULL | 6",
        "yes = true | 6",
        "yes = false | ``",
        "not not (n = 3) or n = -1 or n = 4e0 | 3 4",
        "tags = <<'t1'>> | 1",
        "m = {'x': 20, 'l': [2]} | 2",
      })
  void whereChoosesItems(String where, String expected) {
    assertThat(numbers(statements.run("SELECT * FROM \"tab\" WHERE " + where)).split(" "))
        .containsExactlyInAnyOrder(expected.split(" "));
  }

  @Test
  void allItemsAreSelectedWithoutWhere() {
    assertThat(numbers(statements.run("select * from tab")).split(" ")).hasSize(6);
  }

  @Test
  void anItemOfNoKeyIsNotThere() {
    assertThat(statements.run("SELECT * FROM tab WHERE id = 'z'")).isEqualTo("{'Items':[]}");
  }

  @Test
  void partsAreAnsweredByTheirLastNames() {
    assertThat(statements.run("SELECT name, m.x, m.l[0], none FROM tab WHERE id = 'a' AND n = 2"))
        .isEqualTo("{'Items':[{'name':{'S':'name2'},'x':{'N':'20'},'l[0]':{'N':'2'}}]}");
  }

  @Test
  void parametersStandForValuesInTheirOrder() {
    assertThat(
            numbers(
                statements.run(
                    "SELECT * FROM tab WHERE id = ? AND n IN [?, 3] AND name <> ?",
                    "{'S':'a'}",
                    "{'N':'2'}",
                    "{'S':'?'}")))
        .isEqualTo("2 3");
    assertThat(
            numbers(
                statements.run(
                    "SELECT * FROM tab WHERE id = 'a' AND n IN ?", "{'L':[{'N':'1'},{'N':'5'}]}")))
        .isEqualTo("1 5");
  }

  @Test
  void asManyParametersAreSentAsTheStatementHas() {
    String refusal = VALIDATION + "Number of parameters in request and statement don't match.'}";
    assertThat(statements.run("SELECT * FROM tab WHERE id = ?")).isEqualTo(refusal);
    assertThat(statements.run("SELECT * FROM tab WHERE id = '?'", "{'S':'a'}")).isEqualTo(refusal);
  }

  @Test
  void itemsOfOnePartitionAreOrdered() {
    assertThat(numbers(statements.run("SELECT n FROM tab WHERE id = 'a' ORDER BY n DESC")))
        .isEqualTo("5 4 3 2 1");
    assertThat(numbers(statements.run("SELECT n FROM tab WHERE id = 'a' ORDER BY id DESC, n ASC")))
        .isEqualTo("1 2 3 4 5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | Must have WHERE clause in the statement when using ORDER BY clause.",
        "WHERE n > 1 | Must have at least one non-optional hash key condition in WHERE clause when"
            + " using ORDER BY clause.",
        "WHERE id = 'a' AND name = 'x' | Variable reference name in ORDER BY clause must be part of"
            + " the primary key",
      })
  void orderNeedsThePartitionKey(String where, String refusal) {
    assertThat(statements.run("SELECT * FROM tab " + where + " ORDER BY name"))
        .isEqualTo(VALIDATION + refusal + "'}");
  }

  @Test
  void aPartitionIsQueriedAndAllElseIsScanned() {
    String more = "'ReturnConsumedCapacity':'TOTAL'";
    String large = "x".repeat(10_000);
    statements.put("tab", "'id':{'S':'c'},'n':{'N':'9'},'large':{'S':'%s'}".formatted(large));

    assertThat(statements.runWith(more, "SELECT n FROM tab WHERE id = 'b'"))
        .endsWith("'ConsumedCapacity':{'TableName':'tab','CapacityUnits':0.5}}");
    assertThat(statements.runWith(more, "SELECT n FROM tab WHERE name = 'x'"))
        .endsWith("'ConsumedCapacity':{'TableName':'tab','CapacityUnits':1.5}}");
    assertThat(
            statements.runWith(
                more + ",'ConsistentRead':true", "SELECT n FROM tab WHERE name = 'x'"))
        .endsWith("'ConsumedCapacity':{'TableName':'tab','CapacityUnits':3.0}}");
  }

  @Test
  void aTokenContinuesTheSameStatement() {
    String statement = "SELECT n FROM tab WHERE id = 'a' ORDER BY n DESC";
    String first = statements.runWith("'Limit':2", statement);
    assertThat(first).startsWith("{'Items':[{'n':{'N':'5'}},{'n':{'N':'4'}}],'NextToken'");
    assertThat(first).contains("'LastEvaluatedKey':{'id':{'S':'a'},'n':{'N':'4'}}");

    String next = "'NextToken':'" + token(first) + "'";
    String rest = statements.runWith(next, statement);
    assertThat(numbers(rest)).isEqualTo("3 2 1");
    assertThat(rest).doesNotContain("NextToken").doesNotContain("LastEvaluatedKey");

    assertThat(statements.runWith(next, "SELECT n FROM tab WHERE id = 'a'"))
        .isEqualTo(VALIDATION + "NextToken does not match request'}");
    assertThat(statements.runWith("'NextToken':'abc'", statement))
        .isEqualTo(VALIDATION + "Invalid NextToken'}");
  }

  @Test
  void aLimitCountsTheItemsThatWereRead() {
    String page =
        statements.runWith("'Limit':2", "SELECT n FROM tab WHERE id = 'a' AND name = 'x'");
    assertThat(page).startsWith("{'Items':[],'NextToken':'");
  }

  @Test
  void typesWithoutOrderAreNotCompared() {
    assertThat(statements.run("SELECT * FROM tab WHERE id = 'a' AND yes < true"))
        .isEqualTo(
            VALIDATION
                + "Incorrect operand type for operator or function; operator or function: <,"
                + " operand type: BOOL'}");
  }

  private static String numbers(String answer) {
    Matcher matcher = NUMBER.matcher(answer);
    return matcher.results().map(result -> result.group(1)).collect(Collectors.joining(" "));
  }

  private static String token(String answer) {
    Matcher matcher = TOKEN.matcher(answer);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
