package io.dynamodel.engine.request;

/** A request to write one item: PutItem, UpdateItem or DeleteItem. */
public record WriteItemRequest(ItemWrite write, ReturnValues returned, CostReport report) {}
