package io.dynamodel.it.unique;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.Version;
import org.jspecify.annotations.Nullable;

/** Has a version, a sort key that is a number, and a code that is unique within its tenant. */
@DynamoModel(table = "profiles")
record Profile(
    @PartitionKey String tenant,
    @SortKey long number,
    @Nullable Long code,
    String name,
    @Version long version) {

  static Profile of(long number, @Nullable Long code) {
    return new Profile("t", number, code, "n", 0);
  }

  Profile withCode(@Nullable Long other) {
    return new Profile(tenant, number, other, name, version);
  }

  Profile withName(String other) {
    return new Profile(tenant, number, code, other, version);
  }
}
