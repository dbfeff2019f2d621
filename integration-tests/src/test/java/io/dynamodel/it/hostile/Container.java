package io.dynamodel.it.hostile;

import io.dynamodel.annotations.DynamoDocument;

/** Documents that hold attributes beyond their model. */
@DynamoDocument
sealed interface Container permits Bag {}
