package io.dynamodel.convert;

/** Marks a converter that stores null, as NULL. */
interface AcceptsNull {}
