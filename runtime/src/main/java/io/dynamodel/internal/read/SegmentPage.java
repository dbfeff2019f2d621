package io.dynamodel.internal.read;

import io.dynamodel.internal.call.Interruption;
import io.dynamodel.internal.call.RequestTask;
import io.dynamodel.internal.cursor.Position;
import io.dynamodel.internal.cursor.Positions;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A page of one segment.
 *
 * @param from where it starts
 * @param page null if that is the segment's end
 */
record SegmentPage(Position from, @Nullable RawPage page) {

  /**
   * The next page of each segment: of several, requested at once.
   *
   * @param returned how many items there are already
   */
  static List<SegmentPage> request(
      PageSource source, Positions from, long returned, Executor executor) {
    List<Position> positions = from.segments();
    if (positions.size() == 1) {
      return List.of(new SegmentPage(positions.get(0), source.page(0, positions.get(0), returned)));
    }
    BlockingQueue<RequestTask<Integer, RawPage>> answered = new LinkedBlockingQueue<>();
    Map<Integer, RequestTask<Integer, RawPage>> tasks = new LinkedHashMap<>();
    try {
      for (int segment = 0; segment < positions.size(); segment++) {
        Position start = positions.get(segment);
        if (!start.equals(Position.END)) {
          RequestTask<Integer, RawPage> task = task(source, segment, start, returned, answered);
          tasks.put(segment, task);
          executor.execute(task);
        }
      }
      Map<Integer, RawPage> pages = results(tasks.size(), answered);
      return IntStream.range(0, positions.size())
          .mapToObj(segment -> new SegmentPage(positions.get(segment), pages.get(segment)))
          .toList();
    } catch (Throwable e) {
      tasks.values().forEach(RequestTask::cancel);
      throw e;
    }
  }

  private static RequestTask<Integer, RawPage> task(
      PageSource source,
      int segment,
      Position from,
      long returned,
      BlockingQueue<RequestTask<Integer, RawPage>> answered) {
    return new RequestTask<>(segment, () -> source.page(segment, from, returned), answered::add);
  }

  // In the order in which they come in, so that a failure does not wait for other segments.
  private static Map<Integer, RawPage> results(
      int tasks, BlockingQueue<RequestTask<Integer, RawPage>> answered) {
    Map<Integer, RawPage> pages = new HashMap<>();
    while (pages.size() < tasks) {
      RequestTask<Integer, RawPage> task = Interruption.throwing(answered::take);
      pages.put(task.subject(), task.result());
    }
    return pages;
  }
}
