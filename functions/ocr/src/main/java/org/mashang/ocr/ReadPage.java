package org.mashang.ocr;

import java.awt.image.BufferedImage;
import org.mashang.casework.scan.PageText;

/**
 * A page that was read.
 *
 * @param upright its picture, to which the boxes of the text refer
 */
public record ReadPage(PageText text, BufferedImage upright) {}
