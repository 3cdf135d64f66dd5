/**
 * Reading papers: files into pages, pages into lines of text with their places (OCR, 文字识别). {@link
 * org.mashang.ocr.paper.Papers} opens a file, {@link org.mashang.ocr.PaperReader} reads its pages
 * with an {@link org.mashang.ocr.OcrEngine}.
 */
@NullMarked
package org.mashang.ocr;

import org.jspecify.annotations.NullMarked;
