package com.example;

import io.dynamodel.convert.TextConverter;

public final class CaseText implements TextConverter<StringBuilder> {
  @Override
  public String toText(StringBuilder value) {
    return value.toString();
  }

  @Override
  public StringBuilder fromText(String text) {
    return new StringBuilder(text);
  }
}
