package io.dynamodel.it.residents;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

/** Who and what lives in a house. */
@DynamoModel(table = "residents", async = true)
@PartitionKey(attribute = "PK", template = "HOUSE#{house}")
public sealed interface Resident permits Person, Flat {
  String house();
}
