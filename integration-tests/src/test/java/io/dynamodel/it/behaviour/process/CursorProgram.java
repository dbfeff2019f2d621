package io.dynamodel.it.behaviour.process;

import io.dynamodel.Cursor;
import io.dynamodel.Dynamo;
import io.dynamodel.it.behaviour.fixture.ScorePages;
import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.model.ScoreTable;
import java.nio.charset.StandardCharsets;

/** Says where the second page of ten starts, signed with a secret. */
final class CursorProgram {
  private CursorProgram() {}

  static Dynamo dynamo(StubHttp http, String secret) {
    return Dynamo.builder()
        .client(http.client())
        .cursorSecret(secret.getBytes(StandardCharsets.UTF_8))
        .build();
  }

  static StubHttp http() {
    return new StubHttp((at, body) -> StubHttp.ok(ScorePages.page(body, 20, 10)));
  }

  public static void main(String[] arguments) {
    ScoreTable scores = new ScoreTable(dynamo(http(), arguments[0]));
    System.out.println(scores.query("go").page().next().map(Cursor::encode).orElse("none"));
  }
}
