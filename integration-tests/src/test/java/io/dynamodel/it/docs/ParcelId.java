package io.dynamodel.it.docs;

import io.dynamodel.annotations.DynamoProjection;

@DynamoProjection(of = Parcel.class)
public record ParcelId(String customer, String number) {}
