package io.dynamodel.it.docs;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The rarer rows of the table of types. */
@DynamoModel(table = "visits")
@GlobalIndex(name = "address-index", partition = "address", sort = "page")
@GlobalIndex(name = "token-index", partition = "token", sort = "stay")
record Visit(
    @PartitionKey OffsetDateTime at,
    @SortKey Duration stay,
    URI page,
    URL referrer,
    Locale locale,
    Currency currency,
    ZoneId zone,
    InetAddress address,
    ZonedDateTime local,
    Period age,
    ByteBuffer token,
    OptionalInt width,
    OptionalLong bytes,
    OptionalDouble ratio,
    AttributeValue raw,
    List<Optional<String>> answers,
    Map<String, @Nullable Duration> delays) {}
