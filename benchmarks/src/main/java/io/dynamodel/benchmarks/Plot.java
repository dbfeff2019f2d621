package io.dynamodel.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * The ratios of CPU as a drawing (SVG): a row for each comparison, a dot for each library, on a
 * logarithmic axis. It is a few lines of text, so no library of charts is worth its dependencies.
 */
final class Plot {
  private static final int WIDTH = 860;
  private static final int LEFT = 270;
  private static final int RIGHT = 30;
  private static final int TOP = 60;
  private static final int ROW = 22;
  private static final double[] TICKS = {0.125, 0.25, 0.5, 1, 2, 4, 8};
  private static final List<String> COLOURS =
      List.of("#555555", "#d62728", "#1f77b4", "#2ca02c", "#9467bd");

  private final StringBuilder svg = new StringBuilder();
  private final int height;

  private Plot(int rows) {
    height = TOP + rows * ROW + 20;
  }

  static String of(List<Slices> all) {
    Plot plot = new Plot(all.size());
    plot.add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
            + " font-family=\"sans-serif\" font-size=\"12\">",
        WIDTH, plot.height);
    plot.add("<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>");
    plot.legend();
    plot.axis();
    for (int row = 0; row < all.size(); row++) {
      plot.row(TOP + row * ROW + ROW / 2, all.get(row));
    }
    plot.add("</svg>");
    return plot.svg.toString();
  }

  private void legend() {
    double x = 10;
    text(x, 18, "start", "CPU to raw SDK:");
    x += 110;
    for (Library library : Library.values()) {
      if (library != Library.RAW) {
        dot(x, 14, library);
        text(x + 10, 18, "start", library.toString());
        x += 30 + 7 * library.toString().length();
      }
    }
  }

  private void axis() {
    for (double tick : TICKS) {
      add(
          "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"%s\"/>",
          x(tick), x(tick), TOP, height - 20, tick == 1 ? "#555555" : "#dddddd");
      text(x(tick), TOP - 8, "middle", tick < 1 ? "1/" + (int) (1 / tick) : "" + (int) tick);
    }
  }

  private void row(double y, Slices slices) {
    Comparison comparison = slices.comparison();
    text(LEFT - 12, y + 4, "end", comparison.group() + ": " + comparison.title());
    for (Library library : Library.values()) {
      if (library != Library.RAW) {
        Quartiles ratio = slices.ratio(library, Measure::nanos);
        add(
            "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
            x(ratio.lower()), x(ratio.upper()), y, y, colour(library));
        dot(x(ratio.median()), y, library);
      }
    }
  }

  private void dot(double x, double y, Library library) {
    add(
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%d\" fill=\"%s\"/>",
        x, y, library == Library.DYNAMODEL ? 5 : 3, colour(library));
  }

  private void text(double x, double y, String anchor, String words) {
    add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, words);
  }

  private static String colour(Library library) {
    return COLOURS.get(library.ordinal());
  }

  private static double x(double ratio) {
    double least = Math.log(TICKS[0]);
    double most = Math.log(TICKS[TICKS.length - 1]);
    double place = (Math.log(ratio) - least) / (most - least);
    return LEFT + Math.max(0, Math.min(1, place)) * (WIDTH - LEFT - RIGHT);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
