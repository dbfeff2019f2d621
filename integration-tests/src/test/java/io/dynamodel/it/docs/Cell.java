package io.dynamodel.it.docs;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

@DynamoModel(table = "cells")
public record Cell(@PartitionKey String name, Formula formula) {}
