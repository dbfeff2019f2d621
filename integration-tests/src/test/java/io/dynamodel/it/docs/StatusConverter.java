package io.dynamodel.it.docs;

import io.dynamodel.convert.EnumLabelConverter;

final class StatusConverter extends EnumLabelConverter<Status> {
  StatusConverter() {
    super(Status.values(), Status::label);
  }
}
