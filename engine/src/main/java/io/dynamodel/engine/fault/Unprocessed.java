package io.dynamodel.engine.fault;

import io.dynamodel.engine.wire.Answer;
import io.dynamodel.engine.wire.Delivery;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.JsonBytes;
import java.io.IOException;
import java.util.Random;

/**
 * A part of a batch is left undone. Each item or key is drawn by itself, from the engine's seed,
 * before the rest of the request is checked.
 */
public record Unprocessed(double share, Random random) implements Effect {

  @Override
  public Delivery on(Work work) {
    try {
      return new Delivery.Whole(on(work, JsonBytes.read(work.body())));
    } catch (IOException e) {
      return new Delivery.Whole(work.answer());
    }
  }

  private Answer on(Work work, Json request) throws IOException {
    BatchShare left = BatchShare.draw(request, () -> random.nextDouble() < share);
    if (left.isNone()) {
      return work.answer();
    }
    if (left.isAll()) {
      return Answer.of(left.addTo(left.emptyAnswer()));
    }
    Answer answer = work.answer(JsonBytes.write(left.rest()));
    return answer.status() == 200 && JsonBytes.read(answer.body()) instanceof Json.Obj done
        ? Answer.of(left.addTo(done))
        : answer;
  }

  @Override
  public String toString() {
    return "unprocessed(" + share + ")";
  }
}
