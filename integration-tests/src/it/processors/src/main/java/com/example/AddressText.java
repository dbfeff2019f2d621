package com.example;

import io.dynamodel.convert.TextConverter;

public final class AddressText implements TextConverter<AddressRecord> {
  @Override
  public String toText(AddressRecord address) {
    return address.street() + ", " + address.town();
  }

  @Override
  public AddressRecord fromText(String text) {
    String[] parts = text.split(", ");
    return new AddressRecord(parts[0], parts[1]);
  }
}
