package io.dynamodel.it.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** A record of a model. */
record Sample<R extends Record>(Model<R> model, R written) {

  void checkMapper() {
    checkEqual(model.mapped(written));
  }

  /** What put returns, and what is read then. */
  void checkTable() {
    R put = model.table().put(written);
    checkEqual(put);
    checkEqual(model.table().refresh(written));
  }

  /** Compares by component, so that a report shows the one that differs. */
  private void checkEqual(R read) {
    Map<?, ?> actual = (Map<?, ?>) Content.read(read);
    Map<?, ?> expected = (Map<?, ?>) Content.written(written);
    expected.forEach(
        (name, content) -> assertThat((Object) actual.get(name)).as("%s", name).isEqualTo(content));
  }

  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder();
    String.valueOf(Content.written(written)).codePoints().forEach(c -> shown.append(shown(c)));
    return shown.toString();
  }

  /** Most characters look like none, or like others. */
  private static String shown(int codePoint) {
    boolean isPlain = codePoint >= ' ' && codePoint <= '~';
    return isPlain ? Character.toString(codePoint) : "{%X}".formatted(codePoint);
  }
}
