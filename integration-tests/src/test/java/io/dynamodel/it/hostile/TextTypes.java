package io.dynamodel.it.hostile;

import io.dynamodel.it.hostile.HeldText.OfAddress;
import io.dynamodel.it.hostile.HeldText.OfCurrency;
import io.dynamodel.it.hostile.HeldText.OfEnum;
import io.dynamodel.it.hostile.HeldText.OfLetter;
import io.dynamodel.it.hostile.HeldText.OfLocale;
import io.dynamodel.it.hostile.HeldText.OfText;
import io.dynamodel.it.hostile.HeldText.OfUri;
import io.dynamodel.it.hostile.HeldText.OfUuid;
import io.dynamodel.it.hostile.HeldText.OfZone;
import io.dynamodel.it.hostile.Type.Stored;
import java.net.InetAddress;
import java.net.URI;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

/** The types of {@link HeldText}, and where each of them stands. */
final class TextTypes {
  static final Type<String> TEXT = ofText();
  static final Type<Character> LETTER = ofLetter();
  static final Type<Hue> ENUM = ofEnum();
  static final Type<UUID> UUIDS = ofUuid();
  static final Type<URI> URIS = ofUri();
  static final Type<Locale> LOCALE = ofLocale();
  static final Type<Currency> CURRENCY = ofCurrency();
  static final Type<ZoneId> ZONE = ofZone();
  static final Type<InetAddress> ADDRESS = ofAddress();

  private TextTypes() {}

  private static Type<String> ofText() {
    var at = HolderTable.A.held.asOfText();
    return new Type<>("String", Stored.S, OfText::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<Character> ofLetter() {
    var at = HolderTable.A.held.asOfLetter();
    return new Type<>(
        "Character", Stored.S, OfLetter::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<Hue> ofEnum() {
    var at = HolderTable.A.held.asOfEnum();
    return new Type<>("Hue", Stored.S, OfEnum::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<UUID> ofUuid() {
    var at = HolderTable.A.held.asOfUuid();
    return new Type<>("UUID", Stored.S, OfUuid::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<URI> ofUri() {
    var at = HolderTable.A.held.asOfUri();
    return new Type<>("URI", Stored.S, OfUri::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<Locale> ofLocale() {
    var at = HolderTable.A.held.asOfLocale();
    return new Type<>("Locale", Stored.S, OfLocale::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<Currency> ofCurrency() {
    var at = HolderTable.A.held.asOfCurrency();
    return new Type<>(
        "Currency", Stored.S, OfCurrency::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<ZoneId> ofZone() {
    var at = HolderTable.A.held.asOfZone();
    return new Type<>("ZoneId", Stored.S, OfZone::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<InetAddress> ofAddress() {
    var at = HolderTable.A.held.asOfAddress();
    return new Type<>(
        "InetAddress", Stored.S, OfAddress::new, at.one, at.maybe, at.list, at.set, at.map);
  }
}
