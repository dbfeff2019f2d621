package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Attributes;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.request.KeySchema;
import io.dynamodel.engine.stream.Cause;
import io.dynamodel.engine.stream.ItemChange;
import io.dynamodel.engine.stream.Stream;
import io.dynamodel.engine.stream.StreamDescription;
import io.dynamodel.engine.stream.Streams;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sends writes to the stream of a table. Streams begin and end as the table's definition says. */
final class StreamFeed {

  private final Streams streams;
  private @Nullable LatestStream followed;
  private @Nullable Open open;

  StreamFeed(Streams streams) {
    this.streams = streams;
  }

  /** A stream, and the key of its table. */
  private record Open(Stream stream, KeySchema keys) {}

  /** Ends the old stream of the table and begins the new one. */
  void follow(TableDefinition definition) {
    LatestStream next = definition.state().openStream();
    if (Objects.equals(next, followed)) {
      return;
    }
    followed = next;
    if (open != null) {
      open.stream().close();
    }
    open = next == null ? null : open(next, definition);
  }

  private Open open(LatestStream stream, TableDefinition table) {
    StreamDescription description =
        new StreamDescription(
            table.name(),
            Arns.table(table.name()),
            table.keys(),
            stream.viewType(),
            stream.begun());
    return new Open(streams.open(description), table.keys());
  }

  /** Sends a write, unless it has changed nothing. */
  void tell(Change change, Cause cause) {
    if (open != null && !change.isNone()) {
      open.stream().append(told(change, open.keys(), cause));
    }
  }

  private static ItemChange told(Change change, KeySchema keys, Cause cause) {
    Map<String, Value> before = attributes(change.before());
    Map<String, Value> after = attributes(change.after());
    Map<String, Value> item = after != null ? after : Objects.requireNonNull(before);
    return new ItemChange(Attributes.only(item, keys.attributes()), before, after, cause);
  }

  private static @Nullable Map<String, Value> attributes(@Nullable StoredItem item) {
    return item == null ? null : item.attributes();
  }
}
