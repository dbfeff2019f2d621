package com.example;

import io.soabase.recordbuilder.core.RecordInterface;

/** Record-builder makes the record {@code AddressRecord} of it. */
@RecordInterface
public interface Address {
  String street();

  String town();
}
