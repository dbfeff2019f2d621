package collections;

public enum Colour {
  RED,
  GREEN
}
