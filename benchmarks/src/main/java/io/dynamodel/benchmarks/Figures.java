package io.dynamodel.benchmarks;

import io.dynamodel.benchmarks.CallBenchmark.By;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures CPU and allocated bytes of all benchmarks, and prints how those of Dynamodel relate to
 * those of the SDK. Takes JMH's options: {@code -f 0 put} measures what is named so, without other
 * processes.
 */
public final class Figures {

  private static final String BYTES = "gc.alloc.rate.norm";

  private Figures() {}

  /** Runs the benchmarks. */
  public static void main(String[] args) throws Exception {
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .addProfiler(GCProfiler.class)
            .addProfiler(CpuProfiler.class)
            .build();
    print(new Runner(options).run());
  }

  private static void print(Collection<RunResult> results) {
    Map<String, RunResult> bySdk = new LinkedHashMap<>();
    System.out.printf("%n%-24s %12s %12s%n", "", "CPU us", "bytes");
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      String by = result.getParams().getParam("by");
      print(by == null ? name : name + " " + by, cpu(result), bytes(result));
      if (By.SDK.name().equals(by)) {
        bySdk.put(name, result);
      } else if (bySdk.containsKey(name)) {
        RunResult sdk = bySdk.get(name);
        print(name + " ratio", cpu(result) / cpu(sdk), bytes(result) / bytes(sdk));
      }
    }
  }

  private static void print(String name, double cpu, double bytes) {
    System.out.printf("%-24s %12.2f %12.2f%n", name, cpu, bytes);
  }

  private static double cpu(RunResult result) {
    return score(result, CpuProfiler.LABEL);
  }

  private static double bytes(RunResult result) {
    return score(result, BYTES);
  }

  private static double score(RunResult result, String label) {
    for (String name : result.getSecondaryResults().keySet()) {
      if (name.endsWith(label)) {
        return result.getSecondaryResults().get(name).getScore();
      }
    }
    throw new IllegalStateException("no " + label);
  }
}
