package io.dynamodel.processor.diagnostics.library;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.convert.TextConverter;

/** A class whose subclasses in other packages can use what code beside them can't. */
public class Base {
  /** Protected. */
  protected enum Level {
    LOW,
    HIGH
  }

  /** Inside of a protected class. */
  protected static class Nest {
    /** Public itself. */
    public enum Egg {
      WHITE,
      BROWN
    }
  }

  /** A document. */
  @DynamoDocument
  protected record Address(String city) {}

  /** A model. */
  @DynamoModel(table = "hidden")
  protected record Hidden(@PartitionKey String id, String name) {}

  /** A model with a type that projections in other packages can't name. */
  @DynamoModel(table = "seen")
  public record Seen(@PartitionKey String id, Level level) {}

  /** A projection. */
  @DynamoProjection(of = Seen.class)
  protected record Brief(String id) {}

  /** A converter. */
  protected static final class WordConverter implements TextConverter<String> {
    /** Public, as the class is not. */
    public WordConverter() {}

    @Override
    public String toText(String value) {
      return value;
    }

    @Override
    public String fromText(String text) {
      return text;
    }
  }
}
