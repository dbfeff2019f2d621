package io.dynamodel.it.docs;

import java.util.List;
import java.util.Map;

public record Layout(String title, List<Tile> tiles, Map<String, String> colours) {
  public record Tile(int row, int column, String content) {}
}
