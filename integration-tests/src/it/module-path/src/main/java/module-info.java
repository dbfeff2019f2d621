/** Exports its model, and with it the table that is generated. */
module com.example.orders {
  requires transitive io.dynamodel;
  requires transitive io.dynamodel.annotations;

  exports com.example.orders;
}
