/** Uses the tables of another module, through which it reads Dynamodel. */
module com.example.shop.app {
  requires transitive com.example.shop.model;

  exports com.example.shop.app;
}
