package io.dynamodel.it.indexkeys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A model whose indexes have keys of all kinds of parts. */
record Ticket(
    String board,
    int number,
    @Nullable String status,
    @Nullable String owner,
    String region,
    int priority,
    @Nullable Integer points,
    @Nullable Instant due,
    @Nullable String note,
    @Nullable Instant created,
    @Nullable Instant updated,
    long version) {

  static final int USUAL = 3;

  static Ticket of(String board, int number, String region) {
    return new Ticket(board, number, null, null, region, USUAL, null, null, null, null, null, 0);
  }

  Ticket in(String newRegion) {
    return new Ticket(
        board, number, status, owner, newRegion, priority, points, due, note, created, updated,
        version);
  }

  Ticket is(@Nullable String newStatus) {
    return new Ticket(
        board, number, newStatus, owner, region, priority, points, due, note, created, updated,
        version);
  }

  Ticket of(@Nullable String newOwner) {
    return new Ticket(
        board, number, status, newOwner, region, priority, points, due, note, created, updated,
        version);
  }

  Ticket first(int newPriority) {
    return new Ticket(
        board,
        number,
        status,
        owner,
        region,
        newPriority,
        points,
        due,
        note,
        created,
        updated,
        version);
  }

  Ticket worth(@Nullable Integer newPoints) {
    return new Ticket(
        board, number, status, owner, region, priority, newPoints, due, note, created, updated,
        version);
  }

  Ticket until(@Nullable Instant newDue) {
    return new Ticket(
        board, number, status, owner, region, priority, points, newDue, note, created, updated,
        version);
  }

  Ticket noting(@Nullable String newNote) {
    return new Ticket(
        board, number, status, owner, region, priority, points, due, newNote, created, updated,
        version);
  }
}
