package io.dynamodel.it.enhanced;

import io.dynamodel.annotations.DynamoDocument;

/** The primitive types and their boxes. */
@DynamoDocument
record Primitives(
    boolean flag,
    Boolean boxedFlag,
    char letter,
    Character boxedLetter,
    byte tiny,
    Byte boxedTiny,
    short small,
    Short boxedSmall,
    int whole,
    Integer boxedWhole,
    long large,
    Long boxedLarge,
    float single,
    Float boxedSingle,
    double precise,
    Double boxedPrecise) {}
