package io.dynamodel.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A page of one segment.
 *
 * @param from where it starts
 * @param page null if that is the segment's end
 */
record SegmentPage(Position from, @Nullable RawPage page) {

  /** The next page of each segment: of several, requested at once. */
  static List<SegmentPage> request(PageSource source, Positions from, Executor executor) {
    List<Position> positions = from.segments();
    if (positions.size() == 1) {
      return List.of(new SegmentPage(positions.get(0), source.page(0, positions.get(0), 0)));
    }
    List<@Nullable PageTask> tasks = new ArrayList<>();
    try {
      for (int segment = 0; segment < positions.size(); segment++) {
        tasks.add(start(source, segment, positions.get(segment), executor));
      }
      List<SegmentPage> pages = new ArrayList<>();
      for (int segment = 0; segment < positions.size(); segment++) {
        PageTask task = tasks.get(segment);
        pages.add(new SegmentPage(positions.get(segment), task == null ? null : task.result()));
      }
      return pages;
    } catch (RuntimeException | Error e) {
      tasks.forEach(SegmentPage::cancel);
      throw e;
    }
  }

  private static @Nullable PageTask start(
      PageSource source, int segment, Position from, Executor executor) {
    if (from.equals(Position.END)) {
      return null;
    }
    PageTask task = new PageTask(segment, () -> source.page(segment, from, 0), done -> {});
    executor.execute(task);
    return task;
  }

  private static void cancel(@Nullable PageTask task) {
    if (task != null) {
      task.cancel();
    }
  }
}
