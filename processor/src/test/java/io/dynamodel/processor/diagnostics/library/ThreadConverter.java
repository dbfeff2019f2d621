package io.dynamodel.processor.diagnostics.library;

import io.dynamodel.convert.TextConverter;

/** Stores the name. */
public class ThreadConverter implements TextConverter<Thread> {
  @Override
  public String toText(Thread value) {
    return value.getName();
  }

  @Override
  public Thread fromText(String text) {
    return new Thread(text);
  }
}
