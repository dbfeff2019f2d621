package io.dynamodel.it.property;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Scalars;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.UnknownHostException;

/** Addresses of machines and pages. */
final class AnyAddress {
  private AnyAddress() {}

  static Gen<InetAddress> ip() {
    Gen<Byte> bytes = Gens.oneOf(Scalars.bytes(), Gens.just((byte) 0));
    return Gens.oneOf(Scalars.byteArrays(bytes, 4, 4), Scalars.byteArrays(bytes, 16, 16))
        .map(AnyAddress::ofBytes);
  }

  private static InetAddress ofBytes(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Gen<URI> uri() {
    return Gens.oneOf(
        page(), Gens.of("urn:isbn:0", "mailto:a@b", "?q", "#", "..").map(URI::create));
  }

  static Gen<URL> url() {
    return page().map(AnyAddress::toUrl);
  }

  private static Gen<URI> page() {
    return Gens.combine(AnyText.any(), AnyText.any(), AnyAddress::page);
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
