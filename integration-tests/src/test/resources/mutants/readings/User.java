package readings;

import static readings.ReadingTable.A;

import readings.ReadingTable.ByDayQuery;
import readings.ReadingTable.ReadingQuery;

abstract class User {
  ReadingTable readings;
  ReadingMapper mapper;
  A attributes;

  abstract ReadingQuery query(ReadingTable readings);

  abstract ByDayQuery byDay(ReadingTable.ByStationQuery query, ReadingTable.ByValueQuery values);
}
