package io.dynamodel.internal.request;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Members of a request as JSON, in the order in which they stand in it. They fill the places where
 * the SDK's JSON has the same members empty.
 */
final class Pieces {
  private static final int EMPTY = 2; // {} or []

  private final ItemJson json;
  private final List<Piece> all;
  private final int expected;

  /**
   * A member.
   *
   * @param depth how many objects and arrays it is in
   * @param from where its name begins, with the quote
   * @param value where its value begins
   * @param to where it ends
   */
  private record Piece(int depth, int from, int value, int to) {
    int nameLength() {
      return value - from;
    }

    int length() {
      return to - from;
    }
  }

  /** None yet of those {@code expected}, which are likely to be of one size. */
  Pieces(int expected) {
    this.json = new ItemJson();
    this.all = new ArrayList<>(expected);
    this.expected = expected;
  }

  /** Adds the member of that name whose value {@code value} writes. */
  void add(int depth, String name, Consumer<ItemJson> value) {
    int from = json.size;
    json.text(name);
    json.add(':');
    int begin = json.size;
    value.accept(json);
    all.add(new Piece(depth, from, begin, json.size));
    if (all.size() == 1) {
      json.expect(0, expected - 1);
    }
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether {@code whole}, the SDK's JSON of the request with its items, has the same members. */
  boolean areIn(byte[] whole) {
    return places(whole, true) != null;
  }

  /** The whole of {@code rest}, where they are empty; null if there is no place for one of them. */
  @Nullable Body filledInto(byte[] rest) {
    int[] places = places(rest, false);
    if (places == null) {
      return null;
    }
    Body whole = new Body();
    int read = 0;
    for (int i = 0; i < places.length; i++) {
      Piece piece = all.get(i);
      whole.add(rest, read, places[i]);
      whole.add(json.bytes, piece.from, piece.to);
      read = places[i] + piece.nameLength() + EMPTY;
    }
    whole.add(rest, read, rest.length);
    return whole;
  }

  /**
   * Where they stand, one after another.
   *
   * @param areFilled whether they have their values there
   */
  private int @Nullable [] places(byte[] request, boolean areFilled) {
    int[] places = new int[all.size()];
    int found = 0;
    int depth = 0;
    int at = 0;
    while (at < request.length && found < places.length) {
      byte next = request[at];
      if (next == '"') {
        Piece piece = all.get(found);
        if (depth == piece.depth && isAt(request, at, piece, areFilled)) {
          places[found++] = at;
          at += areFilled ? piece.length() : piece.nameLength() + EMPTY;
        } else {
          at = afterText(request, at + 1);
        }
      } else {
        depth += next == '{' || next == '[' ? 1 : next == '}' || next == ']' ? -1 : 0;
        at++;
      }
    }
    return found == places.length ? places : null;
  }

  private boolean isAt(byte[] request, int at, Piece piece, boolean isFilled) {
    int length = isFilled ? piece.length() : piece.nameLength();
    int expected = isFilled ? length : length + EMPTY;
    if (request.length - at < expected) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (request[at + i] != json.bytes[piece.from + i]) {
        return false;
      }
    }
    return isFilled || isEmpty(request, at + length);
  }

  private static boolean isEmpty(byte[] request, int value) {
    return (request[value] == '{' && request[value + 1] == '}')
        || (request[value] == '[' && request[value + 1] == ']');
  }

  private static int afterText(byte[] request, int from) {
    int at = from;
    while (at < request.length && request[at] != '"') {
      at += request[at] == '\\' ? 2 : 1;
    }
    return at + 1;
  }
}
