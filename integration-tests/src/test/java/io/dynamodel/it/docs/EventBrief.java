package io.dynamodel.it.docs;

import io.dynamodel.annotations.DynamoProjection;

@DynamoProjection(of = Event.class)
public record EventBrief(String eventId, AddressBrief address) {}
