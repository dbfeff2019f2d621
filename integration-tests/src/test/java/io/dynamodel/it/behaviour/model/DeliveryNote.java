package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.DynamoProjection;
import org.jspecify.annotations.Nullable;

/** A part of deliveries that has no key. */
@DynamoProjection(of = Delivery.class)
public record DeliveryNote(@Nullable String note) {}
