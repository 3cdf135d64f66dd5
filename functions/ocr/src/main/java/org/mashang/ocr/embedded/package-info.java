/**
 * The engine that needs no network: PP-OCR models on ONNX Runtime. A detector says where text
 * stands, a classifier which way is up, a recogniser what each line says.
 */
@NullMarked
package org.mashang.ocr.embedded;

import org.jspecify.annotations.NullMarked;
