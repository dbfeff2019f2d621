package io.dynamodel.it.docs;

import com.google.gson.Gson;
import io.dynamodel.convert.TextConverter;

public final class LayoutConverter implements TextConverter<Layout> {
  private static final Gson JSON = new Gson();

  @Override
  public String toText(Layout layout) {
    return JSON.toJson(layout);
  }

  @Override
  public Layout fromText(String text) {
    return JSON.fromJson(text, Layout.class);
  }
}
