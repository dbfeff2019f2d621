package io.dynamodel.it.hostile;

import static io.dynamodel.it.hostile.OwnTypes.BLOB;
import static io.dynamodel.it.hostile.OwnTypes.COUNT;
import static io.dynamodel.it.hostile.OwnTypes.WORD;

import java.util.stream.Stream;

/** Values for a user's converters. */
final class OwnValues {
  private OwnValues() {}

  static Stream<Case<?>> storable() {
    return Stream.of(
            Case.of(
                WORD,
                Stream.of(Hostile.TEXTS)
                    .filter(t -> !t.equals("null"))
                    .map(Word::new)
                    .toArray(Word[]::new)),
            Case.of(COUNT, Count.of("1E-130"), Count.of("-" + "9".repeat(38)), Count.of("1E+125")),
            Case.of(BLOB, new Blob(""), new Blob("00ff")))
        .flatMap(cases -> cases);
  }

  static Stream<Case<?>> refused() {
    return Stream.of(
        Case.refused(WORD, "null", new Word("null"), gaveNull("WordConverter")),
        Case.refused(
            WORD,
            "throw",
            new Word("throw"),
            "the converter refused: java.lang.IllegalStateException: no word"),
        Case.refused(
            WORD,
            "lone surrogate",
            new Word("\ud83d"),
            "text with a lone surrogate at index 0 can't be stored as UTF-8"),
        Case.refused(COUNT, "null", Count.of("13"), gaveNull("CountConverter")),
        Case.refused(
            COUNT,
            "throw",
            Count.of("14"),
            "the converter refused: java.lang.IllegalStateException: no count"),
        Case.refused(
            COUNT,
            "too large",
            Count.of("1E+126"),
            "1E+126 is outside DynamoDB's range of 1E-130 to 9.99…E+125"),
        Case.refused(BLOB, "null", new Blob("null"), gaveNull("BlobConverter")),
        Case.refused(
            BLOB,
            "throw",
            new Blob("throw"),
            "the converter refused: java.lang.IllegalStateException: no blob"));
  }

  private static String gaveNull(String converter) {
    return "the converter io.dynamodel.it.hostile." + converter + " gave null";
  }
}
