package io.dynamodel.processor.model;

/**
 * How a component, an element of a list or a value of a map is stored.
 *
 * @param presence what it means that there is none: for an element, that NULL is stored
 */
public record Storage(ComponentType type, Presence presence) {}
