package io.dynamodel.internal.batch;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.internal.item.TableKey;

/**
 * An item that was read by its key.
 *
 * @param id which
 * @param item as it is stored, or what was asked of it
 */
record FoundItem(TableKey id, StoredItem item) {}
