package io.dynamodel.engine.request;

/** A new global index, and its units. */
public record NewGlobalIndex(
    IndexDefinition definition, Throughput throughput, RequestUnits onDemand, RequestUnits warm) {}
