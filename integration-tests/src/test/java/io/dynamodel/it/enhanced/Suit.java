package io.dynamodel.it.enhanced;

public enum Suit {
  CLUBS,
  HEARTS
}
