package org.mashang.casework.scan;

/**
 * One line of text, as it was read.
 *
 * @param text never blank
 * @param box where it stands
 * @param confidence how sure the reader is, 0 to 1; 1 for a text layer
 */
public record Line(String text, Quad box, double confidence) {}
