/**
 * The papers of a proceeding as plain structured text, made from versioned Chinese templates. The
 * page and the PDF printer both render {@link org.mashang.reconsideration.document.Document}.
 */
@NullMarked
package org.mashang.reconsideration.document;

import org.jspecify.annotations.NullMarked;
