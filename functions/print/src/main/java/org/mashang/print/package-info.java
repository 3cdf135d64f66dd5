/**
 * Paper: QR codes, Chinese PDF pages, legal documents, reports and posters. Knows no law and no
 * AWS; the same input always gives the same bytes.
 */
@NullMarked
package org.mashang.print;

import org.jspecify.annotations.NullMarked;
