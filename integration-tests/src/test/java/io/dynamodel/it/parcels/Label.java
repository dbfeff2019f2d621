package io.dynamodel.it.parcels;

import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;

/** What is on a box. */
@TypeName("label")
@SortKey(attribute = "SK", template = "P#{box}#L#{number:02}")
public record Label(String depot, String box, int number, String text) implements Parcel {}
