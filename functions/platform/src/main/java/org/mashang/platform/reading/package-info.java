/**
 * Papers are read by a function of its own ({@code functions/ocr}); what a capability and that
 * function say to each other, and where a page's text lies.
 */
@NullMarked
package org.mashang.platform.reading;

import org.jspecify.annotations.NullMarked;
