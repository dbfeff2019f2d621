package parcels;

import static parcels.Parcel_OnVanProjection.A;

abstract class User {
  ParcelTable parcels;
  ParcelAsyncTable asyncParcels;
  ParcelMapper mapper;
  A attributes;
  AddressPath<Parcel> address;
  AddressMapper addresses;
  ContentPath<Parcel> content;
  Content_GoodsPath<Parcel> goods;
  Parcel_RouteProjection route;
  Parcel_CityProjection city;

  abstract ParcelTable.A attributes(ParcelAsyncTable parcels);
}
