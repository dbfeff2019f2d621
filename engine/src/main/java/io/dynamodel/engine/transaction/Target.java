package io.dynamodel.engine.transaction;

import io.dynamodel.engine.table.ItemKey;

/** An item, which may not be there. */
public record Target(String table, ItemKey key) {}
