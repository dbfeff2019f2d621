package io.dynamodel.it.hostile;

import io.dynamodel.annotations.TypeName;
import java.net.InetAddress;
import java.net.URI;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Types that are stored as text (S), each in every place of a document. */
sealed interface HeldText extends Held {

  @TypeName("text")
  record OfText(
      @Nullable String one,
      Optional<String> maybe,
      List<String> list,
      Set<String> set,
      Map<String, String> map)
      implements HeldText {}

  @TypeName("letter")
  record OfLetter(
      @Nullable Character one,
      Optional<Character> maybe,
      List<Character> list,
      Set<Character> set,
      Map<String, Character> map)
      implements HeldText {}

  @TypeName("enum")
  record OfEnum(
      @Nullable Hue one, Optional<Hue> maybe, List<Hue> list, Set<Hue> set, Map<String, Hue> map)
      implements HeldText {}

  @TypeName("uuid")
  record OfUuid(
      @Nullable UUID one,
      Optional<UUID> maybe,
      List<UUID> list,
      Set<UUID> set,
      Map<String, UUID> map)
      implements HeldText {}

  @TypeName("uri")
  record OfUri(
      @Nullable URI one, Optional<URI> maybe, List<URI> list, Set<URI> set, Map<String, URI> map)
      implements HeldText {}

  @TypeName("locale")
  record OfLocale(
      @Nullable Locale one,
      Optional<Locale> maybe,
      List<Locale> list,
      Set<Locale> set,
      Map<String, Locale> map)
      implements HeldText {}

  @TypeName("currency")
  record OfCurrency(
      @Nullable Currency one,
      Optional<Currency> maybe,
      List<Currency> list,
      Set<Currency> set,
      Map<String, Currency> map)
      implements HeldText {}

  @TypeName("zone")
  record OfZone(
      @Nullable ZoneId one,
      Optional<ZoneId> maybe,
      List<ZoneId> list,
      Set<ZoneId> set,
      Map<String, ZoneId> map)
      implements HeldText {}

  @TypeName("address")
  record OfAddress(
      @Nullable InetAddress one,
      Optional<InetAddress> maybe,
      List<InetAddress> list,
      Set<InetAddress> set,
      Map<String, InetAddress> map)
      implements HeldText {}
}
