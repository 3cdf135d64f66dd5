/** What a case looks like from outside: to its applicant, to its officers, in a list. */
@NullMarked
package org.mashang.reconsideration.view;

import org.jspecify.annotations.NullMarked;
