package io.dynamodel.it.behaviour.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.Cursor;
import io.dynamodel.exception.InvalidCursorException;
import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cursor that was made in another JVM. */
class CursorOfAnotherProcessTest {
  private static final String SECRET = "a secret of both sides";

  @TempDir private Path folder;

  private Cursor cursor(String secret) throws Exception {
    List<String> quiet = List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
    ChildJvm program = ChildJvm.run(folder, quiet, CursorProgram.class, secret);
    assertThat(program.err()).isEmpty();
    return Cursor.decode(String.join("\n", program.out()));
  }

  @Test
  void goesOnWhereThatOneStopped() throws Exception {
    StubHttp http = CursorProgram.http();
    ScoreTable scores = new ScoreTable(CursorProgram.dynamo(http, SECRET));

    assertThat(scores.query("go").page(cursor(SECRET)).items())
        .extracting(Score::points)
        .containsExactly(10L, 11L, 12L, 13L, 14L, 15L, 16L, 17L, 18L, 19L);
  }

  @Test
  void isRefusedIfThatOneHasAnotherSecret() throws Exception {
    StubHttp http = CursorProgram.http();
    ScoreTable scores = new ScoreTable(CursorProgram.dynamo(http, SECRET));
    Cursor other = cursor("a secret of one side");

    assertThatExceptionOfType(InvalidCursorException.class)
        .isThrownBy(() -> scores.query("go").page(other))
        .withMessageContaining("another secret");
    assertThat(http.bodies()).isEmpty();
  }
}
