package io.dynamodel.examples.film;

import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import java.util.Set;

@TypeName("actor")
@SortKey(attribute = "SK", template = "PROFILE")
record Actor(String actorId, String name, Set<String> films) implements ActorItem {}
