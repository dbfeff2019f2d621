package com.example;

import io.dynamodel.convert.TextConverter;

public final class ShopText implements TextConverter<ShopRecord> {
  @Override
  public String toText(ShopRecord shop) {
    return shop.name();
  }

  @Override
  public ShopRecord fromText(String text) {
    return new ShopRecord(text);
  }
}
