/** The words of a fraud warning: closed lists, each with its label and its article. */
@NullMarked
package org.mashang.fraud.term;

import org.jspecify.annotations.NullMarked;
