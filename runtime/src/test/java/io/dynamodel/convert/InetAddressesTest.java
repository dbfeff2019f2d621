package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class InetAddressesTest {
  private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 1, 2, 3, 4};

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, 0.0.0.0",
    "255.255.255.255, 255.255.255.255",
    "1.20.0.254, 1.20.0.254",
    "::, 0:0:0:0:0:0:0:0",
    "::1, 0:0:0:0:0:0:0:1",
    "1::, 1:0:0:0:0:0:0:0",
    "2001:DB8::8:800:200c:417A, 2001:db8:0:0:8:800:200c:417a",
    "1:2:3:4:5:6:7:8, 1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7::, 1:2:3:4:5:6:7:0",
    "::2:3:4:5:6:7:8, 0:2:3:4:5:6:7:8",
    "0001:02::ffff, 1:2:0:0:0:0:0:ffff",
    "1:2:3:4:5:6:1.2.3.4, 1:2:3:4:5:6:102:304",
    "64:ff9b::1.2.3.4, 64:ff9b:0:0:0:0:102:304",
    "::ffff:1.2.3.4, 1.2.3.4",
    "::ffff:0102:0304, 1.2.3.4",
    "0:0:0:0:0:ffff:1.2.3.4, 1.2.3.4",
    "0000:0000:0000:0000:0000:ffff:255.255.255.255, 255.255.255.255"
  })
  void readsLiterals(String literal, String stored) throws Exception {
    InetAddress address = Converters.INET_ADDRESS.fromText(literal);

    assertThat(address).isEqualTo(InetAddress.getByName(literal)); // a literal: no look-up
    assertThat(Converters.INET_ADDRESS.toText(address)).isEqualTo(stored);
    assertThat(Converters.INET_ADDRESS.fromText(stored)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.com",
        "localhost",
        "1",
        "1.2",
        "1.2.3",
        "1.2.3.",
        "1.2.3.4.",
        ".1.2.3.4",
        "1.2.3.4.5",
        "1..3.4",
        "256.1.1.1",
        "1.2.3.0004",
        "01.2.3.4",
        "-1.2.3.4",
        "+1.2.3.4",
        " 1.2.3.4",
        "1.2.3.4 ",
        "0x7f.1",
        "0x7f.0.0.1",
        "2130706433",
        "١.2.3.4",
        ":",
        ":::",
        ":1",
        "1:",
        "1::2::3",
        "::1::",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4::5:6:7:8",
        "12345::",
        "g::",
        "::-1",
        "[::1]",
        "::1%0",
        "fe80::1%eth0",
        "1.2.3.4::",
        "::1.2.3.4:5",
        "1:2:3:4:5:6:7:1.2.3.4",
        "::1.2.3",
        "::256.2.3.4",
        "::ffff:1.2.3.4/96",
        "0000:0000:0000:0000:0000:00000:255.255.255.255"
      })
  void readsNothingElse(String text) {
    assertThatThrownBy(() -> Converters.INET_ADDRESS.fromValue(AttributeValue.createS(text)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("can't read \"" + text + "\": expected an IPv4 or IPv6 address in digits");
  }

  @Test
  void leavesOutTheName() throws Exception {
    InetAddress named = InetAddress.getByAddress("example.com", new byte[] {1, 2, 3, 4});

    assertThat(Converters.INET_ADDRESS.toText(named)).isEqualTo("1.2.3.4");
    assertThat(Converters.INET_ADDRESS.fromText("1.2.3.4"))
        .isEqualTo(named)
        .isInstanceOf(Inet4Address.class);
  }

  @Test
  void refusesAScope() throws Exception {
    for (int scope : new int[] {0, 3}) {
      Inet6Address scoped = Inet6Address.getByAddress("x", new byte[16], scope);

      assertThatThrownBy(() -> Converters.INET_ADDRESS.toValue(scoped))
          .isInstanceOf(ItemValidationException.class)
          .hasMessage(
              "the IPv6 address 0:0:0:0:0:0:0:0%" + scope + " has a scope, which can't be stored");
    }
  }

  @Test
  void refusesAMappedAddressThatWouldComeBackAsAnotherClass() throws Exception {
    Inet6Address mapped = Inet6Address.getByAddress(null, MAPPED, -1);

    assertThatThrownBy(() -> Converters.INET_ADDRESS.toValue(mapped))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("0:0:0:0:0:ffff:102:304 stands for an IPv4 address");
  }
}
