package io.dynamodel.examples.film;

import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import java.time.Instant;

@TypeName("review")
@SortKey(attribute = "SK", template = "REVIEW#{created}#{id}")
record ActorReview(String actorId, Instant created, String id, String review)
    implements ActorItem {}
