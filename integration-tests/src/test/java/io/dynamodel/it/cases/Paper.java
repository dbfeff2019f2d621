package io.dynamodel.it.cases;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Version;

/** A model with a version and little else. */
@DynamoModel(table = "papers")
record Paper(@PartitionKey String id, String text, @Version long version) {

  Paper withText(String other) {
    return new Paper(id, other, version);
  }
}
