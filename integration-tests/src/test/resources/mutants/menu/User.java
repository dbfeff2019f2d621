package menu;

import static menu.DishTable.A;

import menu.DishTable.DishQuery;

abstract class User {
  DishTable dishes;
  A attributes;

  abstract DishQuery query(DishMapper mapper);
}
