package io.dynamodel.internal.answer;

import java.util.Arrays;

/**
 * The heads of the members of the item that was scanned last: name and type, such as <code>
 * total":{"N":</code>. Most items of a page have the same ones in the same order, so a look at
 * eight bytes at a time tells what a member is.
 */
final class Heads {
  private static final int FEW = 16;

  private final Words words;
  private int[] starts = new int[FEW];
  private int[] lengths = new int[FEW];
  private int[] types = new int[FEW];
  private long[] nameBits = new long[FEW];
  private int size;

  Heads(Words words) {
    this.words = words;
  }

  /** Whether the head of that number stands at {@code at}, too. */
  boolean isAt(int number, int at) {
    return number < size
        && words.isAt(at + lengths[number])
        && words.isSame(starts[number], at, lengths[number]);
  }

  int length(int number) {
    return lengths[number];
  }

  int type(int number) {
    return types[number];
  }

  long nameBits(int number) {
    return nameBits[number];
  }

  /** The head of that number is another one: it is the next one, or was there before. */
  void set(int number, int start, int end, int type, long bits) {
    if (number == starts.length) {
      starts = Arrays.copyOf(starts, 2 * number);
      lengths = Arrays.copyOf(lengths, 2 * number);
      types = Arrays.copyOf(types, 2 * number);
      nameBits = Arrays.copyOf(nameBits, 2 * number);
    }
    starts[number] = start;
    lengths[number] = end - start;
    types[number] = type;
    nameBits[number] = bits;
    size = Math.max(size, number + 1);
  }
}
