package io.dynamodel.it.behaviour.process;

import io.dynamodel.Dynamo;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** Reads 1,000,000 items as a stream, or through a publisher, and says how many came. */
final class StreamProgram {
  private static final int ITEMS = 1_000_000;

  private StreamProgram() {}

  public static void main(String[] arguments) {
    LongAdder seen = new LongAdder();
    if (arguments[0].equals("publisher")) {
      ReadingAsyncTable readings =
          new ReadingAsyncTable(Dynamo.of(ReadingPages.asyncClient(ITEMS)));
      readings.scan().items().subscribe(each -> seen.increment()).join();
    } else {
      try (Stream<Reading> items = new ReadingTable(ReadingPages.client(ITEMS)).scan().stream()) {
        items.forEach(each -> seen.increment());
      }
    }
    System.out.println(seen + " items");
  }
}
