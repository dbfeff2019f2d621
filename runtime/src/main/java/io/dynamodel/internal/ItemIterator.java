package io.dynamodel.internal;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items of one call, each decoded when it is asked for. */
final class ItemIterator<T> implements CloseableIterator<T> {
  private final Call call;
  private final RawItems items;
  private final Function<Map<String, AttributeValue>, T> decoder;
  private @Nullable Map<String, AttributeValue> next;
  private boolean over;

  ItemIterator(Call call, RawItems items, Function<Map<String, AttributeValue>, T> decoder) {
    this.call = call;
    this.items = items;
    this.decoder = decoder;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !over) {
      next = orEnd(items::next);
      if (next == null) {
        close();
      }
    }
    return next != null;
  }

  private <R extends @Nullable Object> R orEnd(Supplier<R> step) {
    try {
      return step.get();
    } catch (RuntimeException | Error e) {
      end(e);
      throw e;
    }
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Map<String, AttributeValue> item = next;
    next = null;
    return orEnd(() -> decoder.apply(item));
  }

  @Override
  public void close() {
    end(null);
  }

  private void end(@Nullable Throwable failure) {
    over = true;
    next = null;
    items.stop();
    call.end(failure);
  }
}
