package io.dynamodel.processor.naming;

import java.util.List;
import java.util.stream.Collectors;

/** How the name of a component becomes the stored one. The annotations' constants, by name. */
public enum AttributeNaming {
  IDENTITY {
    @Override
    public String attribute(String component) {
      return component;
    }
  },
  SNAKE_CASE {
    @Override
    public String attribute(String component) {
      List<String> words = Words.of(component);
      return words.isEmpty()
          ? component
          : words.stream().map(Words::lower).collect(Collectors.joining("_"));
    }
  };

  /** The stored name of a component. */
  public abstract String attribute(String component);
}
