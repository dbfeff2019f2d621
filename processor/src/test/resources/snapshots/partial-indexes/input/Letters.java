package partialindexes;

import io.dynamodel.convert.TextConverter;

public final class Letters implements TextConverter<char[]> {

  @Override
  public String toText(char[] value) {
    return String.valueOf(value);
  }

  @Override
  public char[] fromText(String text) {
    return text.toCharArray();
  }
}
