package io.dynamodel.benchmarks;

import io.dynamodel.benchmarks.FirstItem.By;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures what a process pays until it has its first item: plain, with AppCDS, and with the AOT
 * cache of JDK 25. All take turns, each time in a new process.
 */
public final class StartUp {
  private final JvmWays ways;
  private final Map<JvmWay, Map<By, List<Run>>> runs = new LinkedHashMap<>();

  /**
   * One process.
   *
   * @param millis from its start to the item
   */
  private record Run(FirstItemCost cost, double millis) {}

  private StartUp(JvmWays ways) {
    this.ways = ways;
  }

  /**
   * Runs the processes.
   *
   * @param arguments how often each; the folder for archives
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    StartUp startUp = new StartUp(new JvmWays(folder));
    startUp.train();
    for (int round = 0; round < Integer.parseInt(arguments[0]); round++) {
      startUp.runAll();
    }
    startUp.print();
  }

  private void train() throws IOException, InterruptedException {
    for (JvmWay way : JvmWay.all()) {
      for (By by : By.values()) {
        if (way.isTrained()) {
          ways.train(way, by);
        }
      }
    }
  }

  private void runAll() throws IOException, InterruptedException {
    for (JvmWay way : JvmWay.all()) {
      for (By by : By.values()) {
        long start = System.currentTimeMillis();
        FirstItemCost cost = ways.run(way, by);
        runs.computeIfAbsent(way, none -> new LinkedHashMap<>())
            .computeIfAbsent(by, none -> new ArrayList<>())
            .add(new Run(cost, cost.end() - start));
      }
    }
  }

  private void print() {
    System.out.printf(
        "JDK %s, %d processors%n%n",
        System.getProperty("java.version"), Runtime.getRuntime().availableProcessors());
    System.out.println(
        "| | | CPU, ms | to raw | time, ms | classes | first item, ms | second item, ms |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    runs.forEach((way, byLibrary) -> byLibrary.forEach((by, all) -> print(way, by, all)));
  }

  private void print(JvmWay way, By by, List<Run> all) {
    double cpu = median(all, run -> run.cost().cpuNanos() / 1e6);
    List<Run> raw = runs.get(way).get(By.RAW);
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %s | %s | %.0f | %.2f | %.0f | %.0f | %.0f | %.1f |",
            way.title(),
            by.title(),
            cpu,
            cpu / median(raw, run -> run.cost().cpuNanos() / 1e6),
            median(all, Run::millis),
            median(all, run -> run.cost().classes()),
            median(all, run -> run.cost().firstNanos() / 1e6),
            median(all, run -> run.cost().secondNanos() / 1e6)));
  }

  private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
    return Quartiles.of(runs.stream().mapToDouble(figure)).median();
  }
}
