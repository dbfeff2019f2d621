package io.dynamodel.engine.table;

/** An item, present or absent. */
public record Target(String table, ItemKey key) {}
