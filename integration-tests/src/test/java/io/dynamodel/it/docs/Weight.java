package io.dynamodel.it.docs;

public record Weight(long grams) {}
