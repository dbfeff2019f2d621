package deprecated;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.convert.TextConverter;

/** What its parts need to be made is deprecated, they are not. */
@DynamoDocument
public record Phrase(@ConvertWith(Words.class) String text, @Default("OLD") Tone tone) {
  /** A projection suffers from the same. */
  @DynamoProjection(of = Phrase.class)
  public record Brief(String text) {}

  public enum Tone {
    @Deprecated
    OLD,
    NEW
  }

  public static final class Words implements TextConverter<String> {
    @Deprecated
    public Words() {}

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
