package io.dynamodel.examples.film;

import static io.dynamodel.examples.film.ActorReviewTable.A;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Keeps actors and reviews of them in one table on an engine in memory. */
final class Film {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private final PrintStream out;
  private final ActorItemTable film;
  private final ActorTable actors;
  private final ActorReviewTable reviews;

  private Film(Dynamo dynamo, PrintStream out) {
    this.out = out;
    this.film = new ActorItemTable(dynamo);
    this.actors = new ActorTable(dynamo);
    this.reviews = new ActorReviewTable(dynamo);
  }

  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    try (DynamoDbEngine engine = DynamoDbEngine.start()) {
      new Film(Dynamo.of(engine.client()), out).run();
    }
  }

  private void run() {
    film.admin().createIfAbsent();
    importTwice();
    correct();
    read();
    delete();
  }

  private void importTwice() {
    step("Import reviews: what is stored already is not written again");
    actors.put(new Actor("a1", "Ann", Set.of("Dawn")));
    List<ActorReview> first = List.of(review(0, "r1", "Fine"), review(1, "r2", "Dull"));
    show("written", ids(reviews.writeOnce(first)));
    List<ActorReview> second =
        List.of(review(0, "r1", "Fine"), review(1, "r2", "Dull"), review(2, "r3", "Great"));
    show("written of the next import", ids(reviews.writeOnce(second)));
  }

  private void correct() {
    step("Correct a review: the import writes it back");
    reviews.update("a1", at(1), "r2").apply(A.review.set("Not that dull")).execute();
    show("written again", ids(reviews.writeOnce(List.of(review(1, "r2", "Dull")))));
  }

  private void read() {
    step("Read");
    show("everything of a1", film.query("a1").toList());
    show("since 13:00", ids(reviews.query("a1").created().ge(at(1)).toList()));
    show(
        "of 13:00, with an id that begins with r",
        ids(reviews.query("a1").created().eq(at(1)).id().beginsWith("r").toList()));
    show("the latest", reviews.query("a1").descending().first().map(ActorReview::id));
  }

  private void delete() {
    step("Delete the reviews of an actor");
    show("deleted", reviews.query("a1").deleteAll());
    show("left", film.query("a1").toList());
  }

  private static ActorReview review(int hour, String id, String text) {
    return new ActorReview("a1", at(hour), id, text);
  }

  private static Instant at(int hour) {
    return NOON.plus(Duration.ofHours(hour));
  }

  private static List<String> ids(List<ActorReview> found) {
    return found.stream().map(ActorReview::id).toList();
  }

  private void step(String title) {
    out.println();
    out.println(title);
  }

  private void show(String label, Object value) {
    out.println("  " + label + ": " + value);
  }
}
