package io.dynamodel.annotations;

/** How the name of a record component becomes the name of an attribute. */
public enum NamingStrategy {
  /** The component's name as it is. */
  IDENTITY,
  /**
   * Lower case with underscores between words: {@code productId} is stored as {@code product_id},
   * {@code userID} as {@code user_id}, {@code htmlBody} as {@code html_body}.
   */
  SNAKE_CASE
}
