package com.example;

import io.soabase.recordbuilder.core.RecordInterface;

@RecordInterface
public interface Shop {
  String name();
}
