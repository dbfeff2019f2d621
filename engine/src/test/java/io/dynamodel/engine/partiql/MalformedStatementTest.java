package io.dynamodel.engine.partiql;

import static io.dynamodel.engine.partiql.Statements.VALIDATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedStatementTest {

  private static final String MALFORMED =
      VALIDATION + "Statement wasn't well formed, can't be processed: ";
  private static final String WHERE = "SELECT * FROM tab WHERE ";

  private final Statements statements = new Statements(new Requests());

  @BeforeEach
  void createTable() {
    statements.requests().createTable("tab", "id S");
    statements.put("tab", "'id':{'S':'a'}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECTT * FROMM tab | Expected data manipulation",
        "UPDATE no-quotes SET a = 1 WHERE id = 'a' | Expected data manipulation",
        "SELECT FROM tab | Unexpected keyword",
        "SELECT * tab | Unexpected term",
        "SELECT * FROM tab WHERE | Unexpected term",
        "SELECT * FROM tab WHERE id = 'a' LIMIT 1 | Unexpected term",
        "SELECT * FROM tab WHERE value = 1 | Unexpected keyword",
        "SELECT * FROM tab WHERE id = 'a | Invalid literal",
        "SELECT * FROM \"tab | Invalid literal",
        "SELECT * FROM tab; | Invalid character",
        "SELECT * FROM tab WHERE id | Unexpected term",
        "SELECT * FROM tab WHERE id IS 1 | Unexpected term",
        "SELECT * FROM tab WHERE id IN 1 | Unexpected term",
        "SELECT * FROM tab WHERE a[x] = 1 | Unexpected term",
        "SELECT * FROM tab WHERE a[9999999999] = 1 | Invalid index: 9999999999",
        "SELECT * FROM tab WHERE f(a) | No such function: f",
        "SELECT * FROM tab WHERE f(a) = 1 | No such function: f",
        "SELECT * FROM tab WHERE begins_with(a) | Wrong number of arguments",
        "INSERT INTO tab VALUES {'id': 'a'} | Unexpected term",
        "INSERT INTO tab VALUE {id: 'a'} | Unexpected term",
        "INSERT INTO tab VALUE 'a' | Unexpected term",
        "UPDATE tab SET a = set_add(b, <<1>>) WHERE id = 'a' | A set is changed in its own place only",
        "UPDATE tab SET a WHERE id = 'a' | Unexpected keyword",
        "DELETE tab WHERE id = 'a' | Unexpected term",
        "DELETE FROM tab WHERE id = 'a' RETURNING * | Unexpected term",
      })
  void whatCannotBeReadIsRefused(String statement, String reason) {
    assertThat(statements.run(statement)).isEqualTo(MALFORMED + reason + "'}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT COUNT(*) FROM tab | Unexpected path component at 1:8:5",
        "SELECT * FROM \"\" | Path component cannot be an empty string",
        "SELECT * FROM tab WHERE a = 1e999 | Number overflow. Attempting to store a number with"
            + " magnitude larger than supported range",
        "SELECT * FROM tab WHERE a = <<1, 'a'>> | One or more parameter values were invalid: A set has"
            + " elements of one type: text, numbers or bytes",
        "SELECT * FROM tab WHERE attribute_type(a, 'X') | Invalid attribute type name found; type: X,"
            + " valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}",
        "UPDATE tab SET a = 1, a.b = 2 WHERE id = 'a' | Two document paths overlap with each other;"
            + " must remove or rewrite one of these paths; path one: [a], path two: [a, b]",
      })
  void whatCanBeReadMayStillBeWrong(String statement, String reason) {
    assertThat(statements.run(statement)).isEqualTo(VALIDATION + reason + "'}");
  }

  @Test
  void linesAreCounted() {
    assertThat(statements.run("SELECT\n count(id) FROM tab"))
        .isEqualTo(VALIDATION + "Unexpected path component at 2:2:5'}");
  }

  @Test
  void aStatementHas8192CharactersAtTheMost() {
    assertThat(statements.run("")).contains("Member must have length greater than or equal to 1");
    assertThat(statements.run("S".repeat(8193)))
        .contains("Member must have length less than or equal to 8192");
    String text = WHERE + "name = '";
    assertThat(statements.run(text + "x".repeat(8191 - text.length()) + "'"))
        .isEqualTo("{'Items':[]}");
  }

  static Stream<String> hostile() {
    return Stream.of(
        WHERE + "(".repeat(8000),
        WHERE + "(".repeat(4000) + "id = 'a'" + ")".repeat(4000),
        WHERE + "a = " + "[".repeat(8000),
        WHERE + "a = " + "<<".repeat(4000),
        WHERE + "a = " + "{'a':".repeat(1500),
        WHERE + "size(".repeat(1500),
        WHERE + "a" + ".a".repeat(4000) + " = 1",
        WHERE + "a" + "[0]".repeat(2600) + " = 1",
        WHERE + "NOT ".repeat(2000),
        WHERE + "id = -" + "-".repeat(8000),
        WHERE + "id = 'a' AND \u0000",
        WHERE + "\u00e4 = 1",
        WHERE + "id = \ud83d\ude00",
        "UPDATE tab SET a = " + "list_append(".repeat(600),
        "EXISTS(".repeat(1000),
        "'",
        "\"",
        "?",
        "\u0001\u0002");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextIsRefused(String statement) {
    assertThat(statements.run(statement)).startsWith("400 {'__type':'com.amazon.coral.validate#");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id = '\u00e4\ud83d\ude00\u0000'", "id = 'a' OR id = 'a'"})
  void textMayHoldAnything(String where) {
    assertThat(statements.run(WHERE + where)).startsWith("{'Items':[");
  }

  @Test
  void longChainsAreEvaluated() {
    assertThat(statements.run(WHERE + "id='a'" + " OR id='b'".repeat(800)))
        .isEqualTo("{'Items':[{'id':{'S':'a'}}]}");
    assertThat(statements.run(WHERE + "NOT ".repeat(2000) + "id = 'a'"))
        .isEqualTo("{'Items':[{'id':{'S':'a'}}]}");
    assertThat(statements.run(WHERE + "(".repeat(150) + "id = 'a'" + ")".repeat(150)))
        .isEqualTo("{'Items':[{'id':{'S':'a'}}]}");
  }

  @Test
  void randomTokensNeverFailInside() {
    String[] words =
        ("SELECT INSERT INTO UPDATE DELETE EXISTS FROM tab VALUE SET REMOVE WHERE ORDER BY RETURNING ALL"
                + " OLD AND OR NOT IN BETWEEN IS MISSING NULL TRUE id a 'x' 1 [ ] { } << >> ( ) , . : = < > + -"
                + " * size begins_with list_append set_add")
            .split(" ");
    Random random = new Random(7);
    String[] starts = {"SELECT * FROM tab WHERE", "UPDATE tab SET", "INSERT INTO tab VALUE", ""};
    for (int i = 0; i < 5_000; i++) {
      StringBuilder statement = new StringBuilder(starts[random.nextInt(starts.length)]);
      for (int word = random.nextInt(12); word >= 0; word--) {
        statement.append(' ').append(words[random.nextInt(words.length)]);
      }
      assertThat(statements.run(statement.toString()))
          .as(statement.toString())
          .doesNotStartWith("500");
    }
  }
}
