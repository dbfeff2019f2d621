package io.dynamodel.it.enhanced;

import io.dynamodel.annotations.DynamoDocument;
import java.net.URI;
import java.net.URL;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** What is stored as text, but for times. */
@DynamoDocument
record Texts(String text, Suit suit, UUID uuid, URI uri, URL url, Locale locale, ZoneId zone) {}
