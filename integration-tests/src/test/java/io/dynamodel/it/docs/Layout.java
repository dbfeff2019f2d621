package io.dynamodel.it.docs;

import java.util.List;

public record Layout(String title, List<Tile> tiles) {
  public record Tile(int row, int column, String content) {}
}
