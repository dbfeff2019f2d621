package io.dynamodel.internal.answer;

/**
 * Where the names and values of an answer stand, in their order.
 *
 * <p>What has no members is one entry: its position. What has members is the complement of its
 * position, the number of the entry that follows its last member, and the members. Those of an item
 * and of an M stand at their names, all else at the value. An item that has no name is that number
 * and its members, and 0 stands for an item that there is not.
 *
 * @param encoding what the positions are in
 * @param entries as many as there are, and unused ones
 * @param size how many there are
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Index(Encoding encoding, int[] entries, int size) {

  /** The position that {@code entry} has. */
  int position(int entry) {
    int position = entries[entry];
    return position < 0 ? ~position : position;
  }

  /** The first member of what {@code entry} is; where there are none, {@link #next}. */
  int first(int entry) {
    return entries[entry] < 0 ? entry + 2 : entry + 1;
  }

  /** How many there are from {@code first} to before {@code end}, without their members. */
  int count(int first, int end) {
    int count = 0;
    for (int entry = first; entry < end; entry = next(entry)) {
      count++;
    }
    return count;
  }

  /** The entry that follows {@code entry} and its members. */
  int next(int entry) {
    return entries[entry] < 0 ? entries[entry + 1] : entry + 1;
  }
}
