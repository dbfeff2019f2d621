package io.dynamodel.internal.call;

import io.dynamodel.internal.answer.Part;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the answer to a request means.
 *
 * @param part the part of it that holds items
 * @param meaning from the response and its items to the result
 * @param <R> the response
 * @param <I> the items
 * @param <T> the result
 */
public record Answer<R, I extends @Nullable Object, T>(
    Part<R, I> part, BiFunction<R, I, T> meaning) {

  /** An answer without items. */
  public static <R, T> Answer<R, ?, T> of(Function<R, T> meaning) {
    return new Answer<>(Part.none(), (response, none) -> meaning.apply(response));
  }

  /** The same with what {@code next} makes of the result. */
  public <V> Answer<R, I, V> then(Function<? super T, V> next) {
    return new Answer<>(part, (response, items) -> next.apply(meaning.apply(response, items)));
  }

  /** The result of a response that the SDK made. */
  public T apply(R response) {
    return meaning.apply(response, part.of(response));
  }
}
