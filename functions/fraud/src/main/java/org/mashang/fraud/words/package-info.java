/** What a caller may say to somebody who is being deceived, by the kind of fraud. */
@NullMarked
package org.mashang.fraud.words;

import org.jspecify.annotations.NullMarked;
