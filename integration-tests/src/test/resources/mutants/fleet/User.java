package fleet;

import static fleet.Fleet_CarTable.A;

import fleet.Fleet_CarTable.CarQuery;
import fleet.Fleet_CarAsyncTable.ByOwnerQuery;

abstract class User {
  Fleet_PartTable parts;
  Fleet_PartAsyncTable asyncParts;
  Fleet_CarAsyncTable cars;
  Fleet_ShipTable ships;
  Fleet_TripMapper trips;
  Fleet_CarLengthProjection lengths;
  A attributes;

  abstract CarQuery query(Fleet_ShipTable.ShipQuery.AfterName ships);

  abstract ByOwnerQuery byOwner(Fleet_TripTable.TripQuery.AfterDay trips);

  abstract Fleet_CarAsyncTable.ByLengthQuery byLength();
}
