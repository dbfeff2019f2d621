package io.dynamodel.it.property;

import static io.dynamodel.it.property.Place.list;
import static io.dynamodel.it.property.Place.listOfOptionals;
import static io.dynamodel.it.property.Place.listWithGaps;
import static io.dynamodel.it.property.Place.map;
import static io.dynamodel.it.property.Place.of;
import static io.dynamodel.it.property.Place.set;

import io.dynamodel.it.property.ThingTable.A;
import io.dynamodel.property.Gens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The attributes of a thing, with values for each.
 *
 * <p>A new kind of attribute is a component of {@link Thing} and a line here: all conditions and
 * actions that its class offers are then tried. One that has operators of its own brings them, as
 * {@link SetElements} does.
 */
final class Columns {
  private static final List<Pairs<?>> SINGLE =
      List.of(
          Pairs.among(
              of("id", A.id, Values.IDS),
              of("text", A.text, Values.TEXTS),
              of("note", A.note, Values.TEXTS),
              of("mode", A.mode, Values.TEXTS),
              of("texts[0]", A.texts.at(0), Values.TEXTS),
              of("texts[2]", A.texts.at(2), Values.TEXTS),
              of("part.name", A.part.name, Values.TEXTS),
              of("parts[0].name", A.parts.at(0).name, Values.TEXTS),
              of("shape._type", A.shape.type, Values.TYPE_NAMES),
              of("shape.text", A.shape.asLabel().text, Values.TEXTS),
              of("shape.font", A.shape.asLabel().font, Values.TEXTS),
              of("shapes[0].font", A.shapes.at(0).asLabel().font, Values.TEXTS)),
          Pairs.among(
              of("count", A.count, Values.INTEGERS),
              of("rest", A.rest, Values.INTEGERS),
              of("level", A.level, Values.INTEGERS),
              of("rank", A.rank, Values.INTEGERS),
              of("scores.a", A.scores.key("a"), Values.INTEGERS),
              of("scores.'b.c'", A.scores.key("b.c"), Values.INTEGERS),
              of("part.weight", A.part.weight, Values.INTEGERS),
              of("parts[1].weight", A.parts.at(1).weight, Values.INTEGERS),
              of("shape.radius", A.shape.asCircle().radius, Values.INTEGERS),
              of("shapes[1].radius", A.shapes.at(1).asCircle().radius, Values.INTEGERS)),
          Pairs.among(of("total", A.total, Values.LONGS)),
          Pairs.among(of("price", A.price, Values.DECIMALS), of("tax", A.tax, Values.DECIMALS)),
          Pairs.among(
              of("weights.a", A.weights.key("a"), Values.DOUBLES),
              of("weights.z", A.weights.key("z"), Values.DOUBLES)),
          Pairs.among(
              of("active", A.active, Values.BOOLEANS), of("checked", A.checked, Values.BOOLEANS)),
          Pairs.among(of("hue", A.hue, Values.HUES)),
          Pairs.among(of("tone", A.tone, Values.TONES)),
          Pairs.among(of("point", A.point, Values.POINTS)),
          Pairs.among(of("at", A.at, Values.INSTANTS)),
          // Never set to what is stored as text: it could not be read, though it compiles.
          Pairs.among(
              of("since", A.since, Values.SECONDS),
              of("times[0]", A.times.at(0), Values.SECONDS),
              of("times[2]", A.times.at(2), Values.SECONDS)),
          Pairs.among(
              of("lasts", A.lasts, Values.DURATIONS), of("pause", A.pause, Values.DURATIONS)),
          Pairs.among(of("day", A.day, Values.DATES)),
          Pairs.among(of("uuid", A.uuid, Values.UUIDS)),
          Pairs.among(of("bytes", A.bytes, Values.BYTES)),
          // Texts are never set to what has gaps: they could not be read, though it compiles.
          Pairs.among(
                  of("gaps[0]", A.gaps.at(0), Values.TEXTS),
                  of("gaps[1]", A.gaps.at(1), Values.TEXTS),
                  of("maybes[0]", A.maybes.at(0), Values.TEXTS),
                  of("maybes[2]", A.maybes.at(2), Values.TEXTS))
              .and(of("text", A.text, Values.TEXTS), of("note", A.note, Values.TEXTS)));

  private static final List<Pairs<?>> COLLECTIONS =
      List.of(
          Pairs.among(list("texts", A.texts, Values.TEXTS)),
          Pairs.among(listWithGaps("gaps", A.gaps, Values.TEXTS))
              .and(list("texts", A.texts, Values.TEXTS)),
          Pairs.among(listOfOptionals("maybes", A.maybes, Values.TEXTS)),
          Pairs.among(list("times", A.times, Values.SECONDS)),
          Pairs.among(set("words", A.words, Values.TEXTS)),
          Pairs.among(set("numbers", A.numbers, Values.INTEGERS)),
          Pairs.among(set("seen", A.seen, Values.SECONDS)),
          Pairs.among(map("scores", A.scores, Gens.maps(Values.KEYS, Values.INTEGERS, 0, 3))),
          Pairs.among(
              map("weights", A.weights, Gens.maps(Values.KEYS, Values.OPTIONAL_DOUBLES, 0, 3))));

  private static final List<Pairs<?>> DOCUMENTS =
      List.of(
          Pairs.among(
              of("part", A.part, Values.PARTS),
              of("parts[0]", A.parts.at(0), Values.PARTS),
              of("parts[1]", A.parts.at(1), Values.PARTS)),
          Pairs.among(list("parts", A.parts, Values.PARTS)),
          Pairs.among(
                  of("shape", A.shape, Values.SHAPES),
                  of("shapes[0]", A.shapes.at(0), Values.SHAPES),
                  of("shapes[2]", A.shapes.at(2), Values.SHAPES))
              .and(of("shapes[1]", A.shapes.at(1).asCircle(), Values.CIRCLES)),
          Pairs.among(
              of("shape", A.shape.asCircle(), Values.CIRCLES),
              of("shapes[1]", A.shapes.at(1).asCircle(), Values.CIRCLES)),
          Pairs.among(list("shapes", A.shapes, Values.SHAPES)),
          Pairs.among(map("free", A.free, Gens.maps(Values.KEYS, Values.FREE.orNull(0.1), 0, 3))),
          Pairs.<Object>among(
                  of("free.a", A.free.key("a"), Values.FREE),
                  of("free.z", A.free.key("z"), Values.FREE),
                  of("free.a[0]", A.free.key("a").at(0), Values.FREE),
                  of("free.z.a", A.free.key("z").key("a"), Values.FREE))
              .and(
                  of("text", A.text, Values.TEXTS),
                  of("scores.a", A.scores.key("a"), Values.INTEGERS),
                  of("checked", A.checked, Values.BOOLEANS),
                  set("words", A.words, Values.TEXTS)));

  /** By Java type: those of one type are compared with, and set to, each other. */
  static final List<Pairs<?>> PAIRS =
      Stream.of(SINGLE, COLLECTIONS, DOCUMENTS).<Pairs<?>>flatMap(List::stream).toList();

  private Columns() {}

  /** All attributes, and the parts of them that have constants. */
  static Stream<Place<?>> places() {
    return PAIRS.stream().flatMap(pairs -> pairs.places().stream());
  }

  /** Whole attributes, each once: a document of several types stands before one of them. */
  static List<Place<?>> topLevel() {
    Set<String> seen = new HashSet<>();
    return Columns.places()
        .<Place<?>>map(p -> p)
        .filter(p -> p.path().isTopLevel() && seen.add(p.path().top()))
        .toList();
  }
}
