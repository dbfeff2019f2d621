package io.dynamodel.it.behaviour.process;

import io.dynamodel.Scan;
import io.dynamodel.it.behaviour.fixture.ScorePages;
import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import java.util.BitSet;
import java.util.stream.Stream;

/** Reads 200,000 items in so many segments, in pages of 1 MB, and says how many came how often. */
final class ScanProgram {
  private static final int ITEMS = 200_000;
  private static final int PAGE = 4_000;

  private ScanProgram() {}

  public static void main(String[] arguments) {
    int segments = Integer.parseInt(arguments[0]);
    int perSegment = ITEMS / segments;
    StubHttp http =
        new StubHttp((at, body) -> StubHttp.ok(ScorePages.page(body, perSegment, PAGE)));
    Scan<Score> scan = new ScoreTable(http.client()).scan().parallel(segments);
    if (arguments.length > 1) {
      System.out.println(scan.toList().size());
      return;
    }
    BitSet seen = new BitSet(ITEMS);
    long count = 0;
    try (Stream<Score> items = scan.stream()) {
      for (Score item : (Iterable<Score>) items::iterator) {
        int segment = segments == 1 ? 0 : Integer.parseInt(item.game());
        seen.set(segment * perSegment + (int) item.points());
        count++;
      }
    }
    System.out.println(count + " items, " + seen.cardinality() + " of them different");
  }
}
