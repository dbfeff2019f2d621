package io.dynamodel.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Compares the CPU and the allocated bytes of all libraries in one process, and writes {@code
 * figures.md} and {@code figures.svg}.
 */
public final class Figures {
  private Figures() {}

  /**
   * Runs the comparisons.
   *
   * @param arguments the number of rounds; the folder of what is written; perhaps a regular
   *     expression that is found in the titles that are wanted, such as {@code sync query}
   */
  public static void main(String[] arguments) throws IOException {
    int rounds = Integer.parseInt(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Pattern wanted = Pattern.compile(arguments.length > 2 ? arguments[2] : "");
    List<Slices> all =
        Comparisons.all().stream()
            .filter(each -> wanted.matcher(each.group() + " " + each.title()).find())
            .map(Slices::new)
            .toList();
    ManyTypes.use();
    for (int round = 0; round < rounds; round++) { // half of the work warms up
      all.forEach(Slices::warmUp);
    }
    for (int round = 0; round < rounds; round++) {
      all.forEach(Slices::measure);
    }
    String text = Report.of(all, rounds);
    System.out.println(text);
    Files.writeString(folder.resolve("figures.md"), text);
    Files.writeString(folder.resolve("figures.svg"), Plot.of(all));
  }
}
