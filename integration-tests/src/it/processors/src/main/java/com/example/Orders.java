package com.example;

import java.time.Instant;
import org.mapstruct.Builder;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** Makes orders of requests: MapStruct uses the getters that Lombok makes. */
@Mapper(
    builder = @Builder(disableBuilder = true),
    unmappedTargetPolicy = ReportingPolicy.IGNORE)
interface Orders {
  @Mapping(target = "status", constant = "OPEN")
  @Mapping(target = "note", ignore = true)
  Order order(OrderRequest request, Instant placedAt);
}
