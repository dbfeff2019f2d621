package io.dynamodel.internal.answer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds where all stands in items of DynamoDB's JSON, in one pass. It takes what DynamoDB sends,
 * and nothing that a parser of JSON or the SDK might see differently: a name that is there twice, a
 * value of two types, text that is no UTF-8.
 */
final class JsonScanner {
  private static final int DEEPEST = 64;
  private static final int FEW = 64;
  private static final int SMALLEST = 64;
  private static final int LONGEST_TYPE = 4;
  private static final int SS = 'S' << 8 | 'S';
  private static final int NS = 'N' << 8 | 'S';
  private static final int BS = 'B' << 8 | 'S';
  private static final int BOOL = (('B' << 8 | 'O') << 8 | 'O') << 8 | 'L';
  private static final int NULL = (('N' << 8 | 'U') << 8 | 'L') << 8 | 'L';

  private final JsonText in;
  private final JsonEncoding encoding;
  private final Heads heads;
  private int[] entries = new int[SMALLEST];
  private int size;
  private int member; // of the item, those of its members included

  JsonScanner(JsonText in) {
    this.in = in;
    this.encoding = new JsonEncoding(in.json, in.words);
    this.heads = new Heads(in.words);
  }

  Index index() {
    return new Index(encoding, entries, size);
  }

  /** An item. */
  void item() {
    int end = add(0);
    member = 0;
    members(0);
    entries[end] = size;
  }

  /** A list of items. */
  void items() {
    in.expect('[');
    if (!in.isNext(']')) {
      do {
        item();
      } while (in.isNext(','));
      in.expect(']');
    }
  }

  /** The items of some tables, by the names of the tables. */
  void tables() {
    in.expect('{');
    if (!in.isNext('}')) {
      int first = size;
      do {
        in.expect('"');
        int table = in.at;
        in.name();
        checkIsNew(first, table);
        in.expect(':');
        int end = open(table);
        items();
        entries[end] = size;
      } while (in.isNext(','));
      in.expect('}');
    }
  }

  /** A list of objects with an item each, or none. */
  void each() {
    in.expect('[');
    if (!in.isNext(']')) {
      do {
        one();
      } while (in.isNext(','));
      in.expect(']');
    }
  }

  private void one() {
    in.expect('{');
    if (in.isNext('}')) {
      add(0);
      return;
    }
    in.expect('"');
    in.literal("Item\"");
    in.expect(':');
    item();
    in.expect('}');
  }

  private void members(int depth) {
    in.expect('{');
    if (in.isNext('}')) {
      return;
    }
    int first = size;
    int count = 0;
    long seen = 0;
    do {
      in.expect('"');
      int name = in.at;
      int head = head();
      long bits = heads.nameBits(head);
      if (++count <= FEW && (seen & bits) != 0) {
        checkIsNew(first, name);
      }
      seen |= bits;
      value(name, heads.type(head), depth);
    } while (in.isNext(','));
    in.expect('}');
    if (count > FEW) {
      checkAreDifferent(first);
    }
  }

  /** Goes past the head of the next member; gives its number. */
  private int head() {
    int number = member++;
    if (heads.isAt(number, in.at)) {
      in.at += heads.length(number);
    } else {
      int start = in.at;
      long bits = in.name();
      in.expect(':');
      int type = type();
      heads.set(number, start, in.at, type, bits);
    }
    return number;
  }

  private void checkIsNew(int first, int name) {
    Index before = index();
    for (int entry = first; entry < size; entry = before.next(entry)) {
      in.check(!encoding.isSameName(before.position(entry), name));
    }
  }

  private void checkAreDifferent(int first) {
    Set<String> names = new HashSet<>();
    Index all = index();
    for (int entry = first; entry < size; entry = all.next(entry)) {
      in.check(names.add(encoding.name(all.position(entry))));
    }
  }

  private void elements(int depth) {
    in.expect('[');
    if (!in.isNext(']')) {
      do {
        element(depth);
      } while (in.isNext(','));
      in.expect(']');
    }
  }

  private void element(int depth) {
    in.expect('{');
    in.expect('"');
    int position = in.at;
    value(position, typeName(), depth);
  }

  private void set(boolean isBinary) {
    in.expect('[');
    if (!in.isNext(']')) {
      do {
        in.expect('"');
        add(in.at);
        if (isBinary) {
          binary();
        } else {
          in.text();
        }
      } while (in.isNext(','));
      in.expect(']');
    }
  }

  private void binary() {
    int from = in.at;
    in.text();
    in.check(Base64Text.isCanonical(in.json, from, in.at - 1));
  }

  /** The rest of a value. One of its entries stands at {@code position}. */
  private void value(int position, int type, int depth) {
    in.check(depth < DEEPEST);
    switch (type) {
      case 'S', 'N' -> {
        add(position);
        in.expect('"');
        in.text();
      }
      case 'M' -> {
        int end = open(position);
        members(depth + 1);
        entries[end] = size;
      }
      case 'L' -> {
        int end = open(position);
        elements(depth + 1);
        entries[end] = size;
      }
      case BOOL -> {
        add(position);
        in.literal(in.peekAfterSpace() == 't' ? "true" : "false");
      }
      case NULL -> {
        add(position);
        in.skipSpace();
        in.literal("true");
      }
      case 'B' -> {
        add(position);
        in.expect('"');
        binary();
      }
      case SS, NS -> {
        int end = open(position);
        set(false);
        entries[end] = size;
      }
      case BS -> {
        int end = open(position);
        set(true);
        entries[end] = size;
      }
      default -> throw in.unexpected();
    }
    in.expect('}');
  }

  /** Goes past the brace, the quote, the name of a type and the colon. */
  private int type() {
    in.expect('{');
    in.expect('"');
    return typeName();
  }

  /**
   * Goes past the name of a type and the colon; gives the characters of the name, in one number.
   */
  private int typeName() {
    int type = 0;
    for (int length = 0; in.peek() != '"'; length++) {
      in.check(length < LONGEST_TYPE && in.peek() >= 'A');
      type = type << Byte.SIZE | in.peek();
      in.at++;
    }
    in.at++;
    in.expect(':');
    return type;
  }

  private int add(int entry) {
    if (size == entries.length) {
      grow();
    }
    entries[size] = entry;
    return size++;
  }

  /** Opens what has members; gives the entry that is to be its end. */
  private int open(int position) {
    add(~position);
    return add(0);
  }

  /** To what it takes, if the rest is like what was scanned. */
  private void grow() {
    long likely = (long) size * in.json.length / in.at * 17 / 16;
    int least = size + (size >> 1);
    entries = Arrays.copyOf(entries, (int) Math.max(least, likely));
  }
}
