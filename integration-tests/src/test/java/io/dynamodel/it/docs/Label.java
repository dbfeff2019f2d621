package io.dynamodel.it.docs;

import io.dynamodel.annotations.DynamoProjection;

@DynamoProjection(of = Parcel.class)
public record Label(String number, String city, String street) {}
