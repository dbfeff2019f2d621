package io.dynamodel.it.enhanced;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** {@link Times} as a bean of the AWS enhanced client. */
@NullUnmarked
@DynamoDbBean
public class TimesBean {
  private Instant instant;
  private LocalDate date;
  private LocalTime time;
  private LocalDateTime dateTime;
  private OffsetDateTime offsetTime;
  private ZonedDateTime zonedTime;
  private MonthDay monthDay;
  private Period period;

  public Instant getInstant() {
    return instant;
  }

  public void setInstant(Instant instant) {
    this.instant = instant;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  public LocalTime getTime() {
    return time;
  }

  public void setTime(LocalTime time) {
    this.time = time;
  }

  public LocalDateTime getDateTime() {
    return dateTime;
  }

  public void setDateTime(LocalDateTime dateTime) {
    this.dateTime = dateTime;
  }

  public OffsetDateTime getOffsetTime() {
    return offsetTime;
  }

  public void setOffsetTime(OffsetDateTime offsetTime) {
    this.offsetTime = offsetTime;
  }

  public ZonedDateTime getZonedTime() {
    return zonedTime;
  }

  public void setZonedTime(ZonedDateTime zonedTime) {
    this.zonedTime = zonedTime;
  }

  public MonthDay getMonthDay() {
    return monthDay;
  }

  public void setMonthDay(MonthDay monthDay) {
    this.monthDay = monthDay;
  }

  public Period getPeriod() {
    return period;
  }

  public void setPeriod(Period period) {
    this.period = period;
  }
}
