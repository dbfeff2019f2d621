package io.dynamodel.internal.table;

import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;

/**
 * Provisioned capacity of a table or of an index.
 *
 * @param readUnits strongly consistent reads of up to 4 KB, per second
 * @param writeUnits writes of up to 1 KB, per second
 */
public record Throughput(long readUnits, long writeUnits) {
  /** Both are at least 1. */
  public Throughput {
    positive("readUnits", readUnits);
    positive("writeUnits", writeUnits);
  }

  ProvisionedThroughput request() {
    return ProvisionedThroughput.builder()
        .readCapacityUnits(readUnits)
        .writeCapacityUnits(writeUnits)
        .build();
  }

  private static void positive(String name, long units) {
    if (units < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, not " + units);
    }
  }
}
