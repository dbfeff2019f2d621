package io.dynamodel.processor.output;

/** The lines of a file that is being written. */
final class Lines {
  private final StringBuilder text = new StringBuilder();
  private int start;
  private int count;

  /** Adds to the last line. */
  Lines add(String more) {
    text.append(more);
    return this;
  }

  Lines add(Code code) {
    code.appendTo(text);
    return this;
  }

  /** Starts a line. */
  void start(int indent) {
    empty();
    text.append(" ".repeat(indent));
  }

  /** Starts a line that stays empty. */
  void empty() {
    if (text.length() > 0) {
      text.append('\n');
    }
    start = text.length();
    count++;
  }

  /** How many columns of the last line are taken. */
  int column() {
    return text.length() - start;
  }

  int count() {
    return count;
  }

  @Override
  public String toString() {
    return text + "\n";
  }
}
