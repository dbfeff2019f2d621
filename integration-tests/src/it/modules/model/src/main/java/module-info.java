/** The models, and with them their tables. */
module com.example.shop.model {
  requires transitive io.dynamodel;
  requires transitive io.dynamodel.annotations;

  exports com.example.shop.model;
}
