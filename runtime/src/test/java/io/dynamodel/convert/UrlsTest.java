package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class UrlsTest {

  /** Fails instead of asking for an address. */
  private static final class NoLookUp extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw new IOException("no connection in tests");
    }

    @Override
    protected synchronized InetAddress getHostAddress(URL url) {
      throw new AssertionError("looked up " + url.getHost());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "a/b?c#d",
        "http://user@example.com:8080/a%20b?q=1#f",
        "HTTP://Example.COM/%aa",
        "mailto:a@example.com",
        "urn:isbn:096139210x",
        "http://[::1]/",
        "http://example.com/ü"
      })
  void uris(String text) {
    assertThat(Converters.URI.fromText(text)).isEqualTo(URI.create(text));
    assertThat(Converters.URI.toText(URI.create(text))).isEqualTo(text);
  }

  @Test
  void refusesAUriThatItsTextDoesNotGiveBack() {
    URI relative = URI.create("http://h/").relativize(URI.create("http://h/b:c"));

    assertThatThrownBy(() -> Converters.URI.toValue(relative))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("the text \"b:c\" of this URI is not read back as the same one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a b", "%", "x|y"})
  void refusesWhatIsNoUri(String text) {
    assertThatThrownBy(() -> Converters.URI.fromValue(AttributeValue.createS(text)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith("can't read \"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://no-such-host.invalid/a b|c?d#e",
        "https://user:pw@no-such-host.invalid:8443",
        "file:/tmp/x",
        "jar:file:/x.jar!/y",
        "mailto:a@example.com",
        "http://[::1]:80/"
      })
  void urls(String text) {
    assertThat(Converters.URL.fromText(text).toExternalForm()).isEqualTo(text);
    assertThat(Converters.URL.toText(Converters.URL.fromText(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "//h/x", "nothing:x", "http://h:x/"})
  void refusesWhatIsNoUrl(String text) {
    assertThatThrownBy(() -> Converters.URL.fromValue(AttributeValue.createS(text)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith("can't read \"" + text + "\": ");
  }

  @Test
  void refusesAUrlThatItsTextDoesNotGiveBack() throws Exception {
    for (URL url :
        List.of(
            new URL("http", "h", "x"), // reads as the host hx
            new URL("http", "h", "/x "), // a space at the end is cut
            new URL(null, "nothing:x", new NoLookUp()))) {
      assertThatThrownBy(() -> Converters.URL.toValue(url))
          .isInstanceOf(ItemValidationException.class)
          .hasMessageEndingWith("\" of this URL is not read back as the same one");
    }
  }

  @Test
  void looksUpNoHost() throws Exception {
    URL url = new URL(null, "http://no-such-host.invalid/x", new NoLookUp());

    AttributeValue stored = Converters.list(Converters.URL).toValue(List.of(url));

    assertThat(stored.l()).containsExactly(AttributeValue.createS("http://no-such-host.invalid/x"));
  }
}
