package io.dynamodel.annotations;

/** How the text of a component is written into the template of a key. */
public enum Escaping {

  /**
   * Characters up to {@code %} are written as {@code %} and two hexadecimal digits: {@code New
   * York} as {@code New%20York}. So no part can hold the {@code #} that ends it, and two different
   * items never have one key. Each literal text after a part begins with {@code #}.
   */
  ESCAPED,

  /**
   * Components are written as they are, for tables that other programs write, too. A text that
   * holds the first character of a literal text that follows a part is refused.
   *
   * <pre>{@code
   * @SortKey(attribute = "SK", template = "{year:04}/{name}", escaping = Escaping.NONE)
   * }</pre>
   */
  NONE
}
