package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Addresses as literals, without a look-up of names in either direction. */
final class InetAddresses {
  private static final int MAPPED_PREFIX = 12;

  private InetAddresses() {}

  static String text(InetAddress address) {
    if (address instanceof Inet6Address six) {
      checkScope(six);
      checkMapped(six);
    }
    return ofBytes(address.getAddress()).getHostAddress(); // has neither name nor scope
  }

  static InetAddress address(String literal) {
    return ofBytes(
        literal.indexOf(':') < 0 ? AddressLiterals.four(literal) : AddressLiterals.six(literal));
  }

  /** A scope is an interface of one machine: its number or name says nothing elsewhere. */
  private static void checkScope(Inet6Address address) {
    if (address.getHostAddress().indexOf('%') >= 0) {
      throw new ItemValidationException(shown(address).and(" has a scope, which can't be stored"));
    }
  }

  /** Java reads them as the IPv4 addresses that they stand for. */
  private static void checkMapped(Inet6Address address) {
    byte[] bytes = address.getAddress();
    byte[] prefix = new byte[MAPPED_PREFIX];
    prefix[10] = (byte) 0xFF;
    prefix[11] = (byte) 0xFF;
    if (Arrays.equals(bytes, 0, MAPPED_PREFIX, prefix, 0, MAPPED_PREFIX)) {
      throw new ItemValidationException(
          shown(address).and(" stands for an IPv4 address: store that, an Inet4Address"));
    }
  }

  private static InetAddress ofBytes(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) { // 4 or 16 bytes are always an address
      throw new IllegalStateException(e);
    }
  }

  private static Problem shown(InetAddress address) {
    return new Problem("the IPv6 address " + address.getHostAddress(), "the IPv6 address");
  }
}
