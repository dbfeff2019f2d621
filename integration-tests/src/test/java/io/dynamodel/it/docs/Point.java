package io.dynamodel.it.docs;

public record Point(int x, int y) {}
