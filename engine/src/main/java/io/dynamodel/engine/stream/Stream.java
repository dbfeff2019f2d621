package io.dynamodel.engine.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The stream of a table: one shard with a record for each write of a day. It is closed when it is
 * disabled or its table is deleted, and can be read for another day.
 */
public final class Stream {

  /** The time for which records and closed streams are kept. */
  static final Duration RETENTION = Duration.ofHours(24);

  private static final int MAX_PAGE_BYTES = 1024 * 1024;

  private final StreamDescription description;
  private final Clock clock;
  private final NavigableMap<SequenceNumber, StreamRecord> records = new TreeMap<>();
  private SequenceNumber next = SequenceNumber.FIRST;
  private @Nullable Instant closed;

  Stream(StreamDescription description, Clock clock) {
    this.description = description;
    this.clock = clock;
  }

  StreamDescription description() {
    return description;
  }

  /** Adds a record of a write. */
  public synchronized void append(ItemChange change) {
    Instant now = clock.instant();
    trim(now);
    records.put(next, StreamRecord.of(description, next, now, change));
    next = next.next();
  }

  /** Closes the stream for writes. */
  public synchronized void close() {
    closed = clock.instant();
  }

  synchronized boolean isClosed() {
    return closed != null;
  }

  /** Whether it was closed so long ago that nothing of it is left. */
  synchronized boolean isGone(Instant now) {
    return closed != null && closed.plus(RETENTION).isBefore(now);
  }

  /** The place of the next record. */
  synchronized SequenceNumber next() {
    return next;
  }

  /** The place of the oldest record that is kept. */
  synchronized SequenceNumber oldest() {
    trim(clock.instant());
    return records.isEmpty() ? next : records.firstKey();
  }

  /** The place of the last record that the shard will ever have, if that is known. */
  synchronized @Nullable SequenceNumber last() {
    if (closed == null) {
      return null;
    }
    return new SequenceNumber(Math.max(next.place() - 1, SequenceNumber.FIRST.place()));
  }

  /** The records from a place on, as many as fit an answer. */
  synchronized Page read(SequenceNumber from, int limit) {
    List<StreamRecord> page = new ArrayList<>();
    SequenceNumber end = from;
    int bytes = 0;
    for (StreamRecord record : records.tailMap(from).values()) {
      bytes += record.size();
      if (page.size() == limit || (bytes > MAX_PAGE_BYTES && !page.isEmpty())) {
        break;
      }
      page.add(record);
      end = record.number().next();
    }
    boolean over = closed != null && end.compareTo(next) >= 0;
    return new Page(page, over ? null : end);
  }

  private void trim(Instant now) {
    Instant horizon = now.minus(RETENTION);
    while (!records.isEmpty() && records.firstEntry().getValue().written().isBefore(horizon)) {
      records.pollFirstEntry();
    }
  }

  /** Some records, and the place to read on from, unless all have been read of a closed shard. */
  record Page(List<StreamRecord> records, @Nullable SequenceNumber next) {}
}
