package io.dynamodel.it.enhanced;

import io.dynamodel.annotations.DynamoDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;

/** Times that are stored as text. */
@DynamoDocument
record Times(
    Instant instant,
    LocalDate date,
    LocalTime time,
    LocalDateTime dateTime,
    OffsetDateTime offsetTime,
    ZonedDateTime zonedTime,
    MonthDay monthDay,
    Period period) {}
