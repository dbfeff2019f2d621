package io.dynamodel.internal.read;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One page as the user gets it.
 *
 * @param items decoded
 * @param evaluated how many items were read before the filter
 * @param cursor where the next page starts; null: there is none
 * @param consumedCapacity of the requests for it
 * @param <T> what is returned
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, once
public record PageContent<T>(
    List<T> items, int evaluated, byte @Nullable [] cursor, OptionalDouble consumedCapacity) {}
