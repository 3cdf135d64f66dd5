/** Amazon Textract as an engine, for cities in regions that have it; China has none. */
@NullMarked
package org.mashang.ocr.textract;

import org.jspecify.annotations.NullMarked;
