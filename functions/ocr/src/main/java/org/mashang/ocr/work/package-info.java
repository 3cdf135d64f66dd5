/** The functions that read: a file becomes page messages, a page message a text and a picture. */
@NullMarked
package org.mashang.ocr.work;

import org.jspecify.annotations.NullMarked;
