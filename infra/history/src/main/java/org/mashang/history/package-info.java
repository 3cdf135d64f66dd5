/**
 * Writes what would have happened in the demo city until yesterday: by commands through the case
 * stores, each at its own time, so that every report has something true to show.
 */
@NullMarked
package org.mashang.history;

import org.jspecify.annotations.NullMarked;
