package templates;

import io.dynamodel.convert.TextConverter;

public final class TagConverter implements TextConverter<Tag> {
  @Override
  public String toText(Tag tag) {
    return tag.name();
  }

  @Override
  public Tag fromText(String text) {
    return new Tag(text);
  }
}
