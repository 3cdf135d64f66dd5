/** Reading papers: files into pages, pages into lines of text with their places (OCR, 文字识别). */
@NullMarked
package org.mashang.ocr;

import org.jspecify.annotations.NullMarked;
