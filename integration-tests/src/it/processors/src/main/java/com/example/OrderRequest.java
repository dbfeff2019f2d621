package com.example;

import java.math.BigDecimal;
import lombok.Value;

@Value
public class OrderRequest {
  String customer;
  BigDecimal total;
}
