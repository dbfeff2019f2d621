package io.dynamodel.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The figures as a page of Markdown. */
final class Report {
  private final StringBuilder text = new StringBuilder();

  private Report() {}

  /** Of comparisons in so many rounds. */
  static String of(List<Slices> all, int rounds) {
    Report report = new Report();
    report.line(
        "%s, JDK %s, %s, %d processors, %d rounds.",
        LocalDate.now(),
        System.getProperty("java.version"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        rounds);
    report.table("CPU", "raw, µs", all, Measure::nanos, 1e3);
    report.table("Allocated bytes", "raw, KB", all, Measure::bytes, 1e3);
    return report.text.toString();
  }

  private void table(
      String title,
      String unit,
      List<Slices> all,
      ToDoubleFunction<Measure> figure,
      double divisor) {
    StringBuilder head = new StringBuilder("| " + title + " | " + unit);
    StringBuilder rule = new StringBuilder("|---|---");
    for (Library library : Library.values()) {
      if (library != Library.RAW) {
        head.append(" | ").append(library);
        rule.append("|---");
      }
    }
    line("");
    line("%s |", head);
    line("%s|", rule);
    for (Slices each : all) {
      StringBuilder row = new StringBuilder();
      for (Library library : Library.values()) {
        row.append(
            library == Library.RAW
                ? number(each.of(library, figure).median() / divisor)
                : spread(each.ratio(library, figure)));
        row.append(" | ");
      }
      line(
          "| %s: %s | %s",
          each.comparison().group(), each.comparison().title(), row.toString().strip());
    }
  }

  /** The median, and the quartiles where they differ from it. */
  private static String spread(Quartiles ratio) {
    String median = number(ratio.median());
    String lower = number(ratio.lower());
    String upper = number(ratio.upper());
    return lower.equals(upper) ? median : "%s (%s–%s)".formatted(median, lower, upper);
  }

  private static String number(double figure) {
    return String.format(Locale.ROOT, figure < 100 ? "%.2f" : "%.0f", figure);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
