/** Pages, cursors, parallel scans, and what is done with all items of a query or a scan. */
@NullMarked
package io.dynamodel.it.behaviour.page;

import org.jspecify.annotations.NullMarked;
