package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** URIs and URLs: only those that their text gives back. */
final class Urls {
  private Urls() {}

  static String text(URI uri) {
    String text = uri.toString();
    try {
      if (URI.create(text).equals(uri)) {
        return text;
      }
    } catch (IllegalArgumentException e) {
      throw refused("URI", text, e);
    }
    throw refused("URI", text, null); // such as the path b:c, which resolve() and relativize() make
  }

  static URI uri(String text) {
    return URI.create(text);
  }

  static String text(URL url) {
    String text = url.toExternalForm();
    try {
      if (parts(url(text)).equals(parts(url))) {
        return text;
      }
    } catch (IllegalArgumentException e) {
      throw refused("URL", text, e);
    }
    throw refused("URL", text, null);
  }

  @SuppressWarnings("deprecation") // in newer JDKs; URI.toURL refuses many texts that are URLs
  static URL url(String text) {
    try {
      return new URL(text);
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** What makes two URLs the same: their equals() would look up both hosts. */
  private static List<@Nullable Object> parts(URL url) {
    return Arrays.asList(
        url.getProtocol(),
        url.getUserInfo(),
        url.getHost(),
        url.getPort(),
        url.getFile(),
        url.getRef());
  }

  private static ItemValidationException refused(
      String type, String text, @Nullable RuntimeException cause) {
    Problem shown = new Problem("the text " + Descriptions.quoted(text), "the text");
    return new ItemValidationException(
        shown.and(" of this " + type + " is not read back as the same one"), cause);
  }
}
