package org.mashang.screening.fact;

import org.jspecify.annotations.Nullable;
import org.mashang.casework.scan.Quad;

/**
 * Where a fact was read.
 *
 * @param paper the paper's id in the case; {@code text} for bare text
 * @param page 1 for the first; 1 for bare text
 * @param box on the upright page; null for bare text
 * @param start where the quote begins in the page's text, lines joined by line feeds; in chars
 * @param end where it ends, exclusive
 * @param quote the words that say it, as read
 * @param confidence the least of the lines it stands on, 0 to 1
 */
public record Place(
    String paper,
    int page,
    @Nullable Quad box,
    int start,
    int end,
    String quote,
    double confidence) {}
