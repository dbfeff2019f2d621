package io.dynamodel.it.behaviour.template;

import java.time.LocalDate;

/**
 * An item whose parts stand in all positions of keys.
 *
 * @param rating no part of a key
 */
record Stay(String hotel, String city, LocalDate day, int line, String name, int rating) {}
