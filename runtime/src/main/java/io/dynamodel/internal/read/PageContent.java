package io.dynamodel.internal.read;

import io.dynamodel.internal.cursor.Positions;
import java.util.List;

/**
 * What becomes a page.
 *
 * @param items what is on it
 * @param evaluated how many items were read for it
 * @param end where the next one starts
 */
record PageContent<T>(List<T> items, int evaluated, Positions end) {}
