package io.dynamodel.engine.request;

/** A global index that is to be made, and its units. */
public record NewGlobalIndex(
    IndexDefinition definition, Throughput throughput, RequestUnits onDemand, RequestUnits warm) {}
