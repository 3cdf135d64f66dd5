package org.mashang.ocr.work;

import org.mashang.platform.reading.ReadingOrder;

/**
 * Please read this page.
 *
 * @param page from 1
 */
record PageOrder(ReadingOrder order, int page) {}
