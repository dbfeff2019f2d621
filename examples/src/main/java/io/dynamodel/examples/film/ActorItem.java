package io.dynamodel.examples.film;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

/** An actor or a review of one: one table, and one partition for each actor. */
@DynamoModel(table = "film")
@PartitionKey(attribute = "PK", template = "ACTOR#{actorId}")
sealed interface ActorItem permits Actor, ActorReview {
  String actorId();
}
