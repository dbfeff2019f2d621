package io.dynamodel.it.behaviour.process;

import java.util.List;
import java.util.stream.IntStream;

/** Puts 20,000 records and says how many were written; or holds their items at once. */
final class PutAllProgram {
  private static final int RECORDS = 20_000;

  private PutAllProgram() {}

  public static void main(String[] arguments) {
    List<Reading> readings = IntStream.range(0, RECORDS).mapToObj(Reading::number).toList();
    List<?> all =
        arguments[0].equals("items")
            ? readings.stream().map(ReadingMapper::toItem).toList()
            : new ReadingTable(ReadingPages.client(0)).putAll(readings);
    System.out.println(all.size() + " written");
  }
}
