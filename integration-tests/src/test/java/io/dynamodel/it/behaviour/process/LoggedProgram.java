package io.dynamodel.it.behaviour.process;

import io.dynamodel.Dynamo;
import io.dynamodel.it.behaviour.fixture.ScorePages;
import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.fixture.StubHttp.Answer;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.it.behaviour.model.ScoreTable.A;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** Sends requests that have "topsecret" in keys, conditions and items. */
final class LoggedProgram {
  private static final String CAPACITY =
      ",\"ConsumedCapacity\":{\"TableName\":\"scores\",\"CapacityUnits\":2.5}}";

  private LoggedProgram() {}

  public static void main(String[] arguments) {
    Dynamo.Builder dynamo =
        Dynamo.builder().client(new StubHttp((at, body) -> answer(body)).client());
    ScoreTable scores = new ScoreTable(dynamo.build());
    scores.query("topsecret").filter(A.player.ne("topsecret")).toList();
    scores.query("topsecret").count();
    scores.scan().parallel(2).toList();
    scores.put(new Score("topsecret", 1, "topsecret"));
    try {
      scores.find("topsecret throttled", 1);
    } catch (ProvisionedThroughputExceededException e) {
      System.out.println("throttled");
    }
    new ScoreTable(dynamo.consumedCapacity(true).build()).query("topsecret").toList();
  }

  private static Answer answer(String body) {
    if (body.contains("throttled")) {
      return StubHttp.throttled();
    }
    String page = ScorePages.page(body, 5, 3);
    return StubHttp.ok(
        body.contains("TOTAL") ? page.substring(0, page.length() - 1) + CAPACITY : page);
  }
}
