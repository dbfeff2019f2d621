package io.dynamodel.internal.read;

import io.dynamodel.internal.call.Interruption;
import io.dynamodel.internal.call.RequestTask;
import io.dynamodel.internal.cursor.Position;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The pages of several segments at once. Each segment has one request under way or one page that
 * waits to be taken, never more: a slow consumer holds the requests back, and no thread waits for
 * it.
 */
final class ParallelPages implements RawPages {
  private final PageSource source;
  private final Executor executor;
  private final BlockingQueue<RequestTask<Integer, RawPage>> answered = new LinkedBlockingQueue<>();
  private final Set<RequestTask<Integer, RawPage>> underWay = new HashSet<>();
  private final Map<Integer, Position> waiting = new LinkedHashMap<>();

  ParallelPages(PageSource source, Executor executor) {
    this.source = source;
    this.executor = executor;
    for (int segment = 0; segment < source.segments(); segment++) {
      waiting.put(segment, Position.START);
    }
  }

  @Override
  public @Nullable RawPage next(long returned) {
    waiting.forEach((segment, from) -> request(segment, from, returned));
    waiting.clear();
    if (underWay.isEmpty()) {
      return null;
    }
    RequestTask<Integer, RawPage> task = Interruption.throwing(answered::take);
    underWay.remove(task);
    RawPage page = task.result();
    long returnedWithIt = returned + page.count();
    if (page.end().equals(Position.END)) {
      return page;
    }
    // Some of the page may turn out to be unreadable: then more is asked for all the same.
    if (source.isEnough(returnedWithIt)) {
      waiting.put(task.subject(), page.end());
    } else {
      request(task.subject(), page.end(), returnedWithIt);
    }
    return page;
  }

  private void request(int segment, Position from, long returned) {
    RequestTask<Integer, RawPage> task =
        new RequestTask<>(segment, () -> source.page(segment, from, returned), answered::add);
    underWay.add(task);
    executor.execute(task);
  }

  @Override
  public void stop() {
    waiting.clear();
    underWay.forEach(RequestTask::cancel);
    underWay.clear();
  }
}
