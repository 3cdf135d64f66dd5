/**
 * What can be computed about an application: is it late, is something missing, who is competent.
 * Shown with article and calculation to the applicant and to the officer; nothing here refuses.
 */
@NullMarked
package org.mashang.reconsideration.check;

import org.jspecify.annotations.NullMarked;
