package io.dynamodel.processor.diagnostics;

/**
 * One mistake at one place.
 *
 * @param text what is wrong and what to do, with the code of the catalogue
 */
public record Problem(Site site, Message message, String text) {}
