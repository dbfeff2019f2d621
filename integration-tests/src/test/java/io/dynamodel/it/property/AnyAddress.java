package io.dynamodel.it.property;

import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.UnknownHostException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Addresses of machines and pages. */
final class AnyAddress {
  private AnyAddress() {}

  static Arbitrary<InetAddress> ip() {
    Arbitrary<Byte> bytes = Arbitraries.oneOf(Arbitraries.bytes(), Arbitraries.just((byte) 0));
    return Arbitraries.oneOf(
            bytes.array(byte[].class).ofSize(4), bytes.array(byte[].class).ofSize(16))
        .map(AnyAddress::ofBytes);
  }

  private static InetAddress ofBytes(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Arbitrary<URI> uri() {
    return Arbitraries.oneOf(
        page(), Arbitraries.of("urn:isbn:0", "mailto:a@b", "?q", "#", "..").map(URI::create));
  }

  static Arbitrary<URL> url() {
    return page().map(AnyAddress::toUrl);
  }

  private static Arbitrary<URI> page() {
    return Combinators.combine(AnyText.any(), AnyText.any()).as(AnyAddress::page);
  }

  private static URI page(String path, String query) {
    try {
      return new URI("http", "user", "example.com", 80, "/" + path, query, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static URL toUrl(URI uri) {
    try {
      return uri.toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
